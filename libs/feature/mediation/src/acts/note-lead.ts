import type { LocalDate } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { noteLeadAct, tickets } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 发现线索 When it was discovered. */
export interface LeadBody {
  /** 发现日，默认当日 Day of the discovery; today by default. */
  readonly on?: LocalDate;
}

export const noteLeadRoute = actRoute({
  aggregate: tickets,
  act: noteLeadAct,
  path: 'mediation/tickets/:id/lead',
  summary: { 'zh-CN': '调解中发现线索', en: 'Note a suspected breach of law found while mediating' },
  body: schemas.LeadBody,
  input: ({ on }: LeadBody, { today }) => ({ discoveredOn: on ?? today }),
});

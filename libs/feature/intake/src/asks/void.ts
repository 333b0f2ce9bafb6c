import { askRoute } from '@redress/service';
import { tickets, voidAct, type VoidingReason } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 请示作废 Why the registration was a mistake. */
export interface VoidingBody {
  /** 作废理由 Why. */
  readonly reason: VoidingReason;
}

export const voidAsk = askRoute({
  kind: 'voiding',
  aggregate: tickets,
  act: voidAct,
  path: 'intake/tickets/:id/voiding',
  summary: {
    'zh-CN': '请示作废登记，经另一人批准后执行',
    en: 'Ask to void a registration: once another person grants it, it leaves every indicator and stays in the log',
  },
  body: schemas.VoidingBody,
  asks: ({ reason }: VoidingBody) => ({ reason }),
});

import type { LocalDate } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { allowLateClaimAct, tickets, type ClaimingAct, type LateClaimGround } from '@redress/ticket';
import { mediationSchemas as schemas } from '../schemas.generated.js';

/** 申请逾期补录 Which act is to state an earlier day, how early, and why. */
export interface LateClaimBody {
  /** 补录的事项 The act that states the day. */
  readonly act: ClaimingAct;
  /** 可补录的最早日 The earliest day that it may state. */
  readonly from: LocalDate;
  /** 补录理由 Why it is entered so late. */
  readonly ground: LateClaimGround;
}

export const allowLateClaimAsk = askRoute({
  kind: 'late-claim',
  aggregate: tickets,
  act: allowLateClaimAct,
  path: 'mediation/tickets/:id/late-claim',
  summary: { 'zh-CN': '申请逾期补录', en: 'Ask that an act may state a day further back than the claim window' },
  body: schemas.LateClaimBody,
  asks: ({ act, from, ground }: LateClaimBody) => ({ act, from, ground }),
});

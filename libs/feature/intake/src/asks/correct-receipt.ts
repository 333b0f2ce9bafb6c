import type { LocalDate } from '@redress/kernel';
import { askRoute } from '@redress/service';
import { correctReceiptAct, tickets, type CorrectionReason } from '@redress/ticket';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 请示更正收件日 On which day it was received, and why it was registered otherwise. */
export interface ReceiptBody {
  /** 收件日；各时限随之重算 Day of receipt; the limits that count from it move. */
  readonly receivedOn: LocalDate;
  /** 更正理由 Why. */
  readonly reason: CorrectionReason;
}

export const correctReceiptAsk = askRoute({
  kind: 'receipt',
  aggregate: tickets,
  act: correctReceiptAct,
  path: 'intake/tickets/:id/receipt',
  summary: {
    'zh-CN': '请示更正收件日，经另一人批准后执行',
    en: 'Ask to correct a day of receipt by which a limit would end later, or which ended already: another person grants it',
  },
  body: schemas.ReceiptBody,
  asks: ({ receivedOn, reason }: ReceiptBody) => ({ receivedOn, reason }),
});

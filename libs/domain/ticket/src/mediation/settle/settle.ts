// Law: Order 121 Art. 24.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { handle } from '../../change.js';
import { stop } from '../../clocks.js';
import { inWords, type InWords } from '../../in-words.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** 达成调解。 The parties agreed. */
export type MediationSettled = Event<
  'MediationSettled',
  {
    settledOn: LocalDate;
    /** In fen; null when nothing is paid. */
    amount: number | null;
  }
>;

export interface SettleMediation extends InWords {
  readonly settledOn: LocalDate;
  /** In fen; null when nothing is paid. */
  readonly amount: number | null;
}

/** The parties agree. */
export function settleMediation(
  ticket: Ticket,
  { at, settledOn, amount, text }: Command<SettleMediation>,
  books: Books,
): Decision<MediationSettled> {
  const complaint = handledAt(ticket, 'mediating');
  if (isRefusal(complaint)) return complaint;
  return (
    mustBeAnAmountInFen(amount) ??
    mustBeClaimable(complaint, 'settle-mediation', { settledOn }, at, books) ??
    decide({ type: 'MediationSettled', data: { settledOn, amount }, ...inWords(complaint, text) })
  );
}

function mustBeAnAmountInFen(amount: number | null): RuleOutcome {
  return amount === null || (Number.isSafeInteger(amount) && amount >= 0) ? undefined : refuse('amount-invalid');
}

export const settleAct = ticketAct({
  name: 'settle-mediation',
  decide: settleMediation,
  steps: { MediationSettled: ['settledOn'] },
  evolve: {
    MediationSettled: (ticket, { settledOn }, event) =>
      handle(
        ticket,
        event,
        { stage: 'awaiting-notice', outcome: 'settled', decidedOn: settledOn, from: 'mediating' },
        stop(settledOn, 'mediation'),
      ),
  },
});

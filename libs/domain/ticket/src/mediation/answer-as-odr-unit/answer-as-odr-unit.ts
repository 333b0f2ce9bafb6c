// Law: Order 121 Art. 6.
import { decide, isRefusal, refuse, type Command, type Decision, type Event, type LocalDate } from '@redress/kernel';
import type { RuleOutcome, Code } from '@redress/kernel';
import { ticketAct } from '../../act.js';
import type { Books } from '../../books.js';
import { change } from '../../change.js';
import { stop } from '../../clocks.js';
import type { Handling } from '../../handling.js';
import { handledAt } from '../../rules/at.js';
import { mustBeClaimable } from '../../rules/days.js';
import type { Ticket } from '../../ticket.js';

/** ODR单位答复。 The merchant answered; unsettled, the complaint goes on to mediation. */
export type OdrUnitAnswered = Event<
  'OdrUnitAnswered',
  { unit: Code; answeredOn: LocalDate; outcome: 'settled' | 'not-settled' }
>;

export interface AnswerAsOdrUnit {
  readonly unit: string;
  readonly answeredOn: LocalDate;
  readonly outcome: 'settled' | 'not-settled';
}

/** The merchant's answer; unsettled, the complaint goes on to mediation. */
export function answerAsOdrUnit(
  ticket: Ticket,
  { at, unit, answeredOn, outcome }: Command<AnswerAsOdrUnit>,
  books: Books,
): Decision<OdrUnitAnswered> {
  const referred = handledAt(ticket, 'with-odr-unit');
  if (isRefusal(referred)) return referred;
  const { unit: referredTo } = referred.round.handling;
  return (
    mustBeTheReferredUnit(referredTo, unit) ??
    mustBeClaimable(referred, 'answer-as-odr-unit', { answeredOn }, at, books) ??
    decide({ type: 'OdrUnitAnswered', data: { unit, answeredOn, outcome } })
  );
}

function mustBeTheReferredUnit(referred: string, answering: string): RuleOutcome {
  return referred === answering ? undefined : refuse('other-odr-unit', {}, [referred]);
}

export const answerAsOdrUnitAct = ticketAct({
  name: 'answer-as-odr-unit',
  decide: answerAsOdrUnit,
  steps: { OdrUnitAnswered: ['answeredOn'] },
  evolve: {
    OdrUnitAnswered: (ticket, { outcome, answeredOn }) => {
      const settled = outcome === 'settled';
      const handling: Handling = settled
        ? { stage: 'awaiting-notice', outcome: 'settled', decidedOn: answeredOn, from: 'accepted' }
        : { stage: 'accepted' };
      const answered = change(ticket, {}, stop(answeredOn, 'odr', ...(settled ? (['mediation'] as const) : [])));
      return { ...answered, round: { ...ticket.round, handling } };
    },
  },
});

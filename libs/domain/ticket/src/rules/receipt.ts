import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { earliestWithin, governingRuleSet, type Rulebook } from '@redress/rulebook';
import { dueClocks } from '../due-days.js';
import type { RegisteredTicket } from '../ticket.js';
import { mustFollow } from './days.js';

/** What is taken in on a day was received by then. */
export function mustHaveBeenReceivedByNow(receivedOn: LocalDate, today: LocalDate): RuleOutcome {
  return receivedOn <= today ? undefined : refuse('received-in-future', { today }, [today]);
}

/** What a channel sent counts as received when the channel says, if it comes in within some working days. */
export function mustNotBeARecordOfThePast(
  receivedOn: LocalDate,
  takenOn: LocalDate,
  { ruleSets, calendar }: Rulebook,
): RuleOutcome {
  const { receipt } = governingRuleSet(receivedOn, ruleSets).ruleSet.import;
  const earliest = earliestWithin(calendar, takenOn, receipt);
  return receivedOn >= earliest ? undefined : refuse('record-of-the-past', { earliest }, [earliest]);
}

/** It was received by the day on which it was taken in, and by its first step; what a round before rests on stands. */
export function mustBeADayOfReceipt(
  { registeredOn, round }: RegisteredTicket,
  receivedOn: LocalDate,
  rulebook: Rulebook,
): RuleOutcome {
  return (
    mustBeInItsFirstRound(round.number) ??
    mustHaveBeenReceivedByNow(receivedOn, registeredOn) ??
    mustNotBeARecordOfThePast(receivedOn, registeredOn, rulebook) ??
    (round.firstStep === null ? undefined : mustFollow(round.firstStep, { field: 'receivedOn', on: receivedOn }))
  );
}

function mustBeInItsFirstRound(round: number): RuleOutcome {
  return round === 1 ? undefined : refuse('receipt-of-an-earlier-round');
}

/**
 * Who corrects alone moves no due day to a later one, and none that is over: another person agrees to that. An earlier due day
 * counts too once it is over, because its item would go to a period that may be closed.
 */
export function mustGainNoTime(
  before: RegisteredTicket,
  after: RegisteredTicket,
  at: string,
  rulebook: Rulebook,
): RuleOutcome {
  const due = new Map(dueClocks(after, rulebook).map((clock) => [clock.limit, clock.due]));
  const today = shanghaiDay(at);
  const earliestFirst = dueClocks(before, rulebook).toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const gains = earliestFirst.find((clock) => {
    const then = due.get(clock.limit);
    return then === undefined || then > clock.due || (then !== clock.due && clock.due < today);
  });
  return gains && refuse('receipt-gains-time', { limit: gains.limit, due: gains.due }, ['correct-receipt']);
}

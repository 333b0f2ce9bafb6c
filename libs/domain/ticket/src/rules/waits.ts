import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { addWorkingDays, rulesFor } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { RegisteredTicket } from '../ticket.js';

/** The last day of a wait for the citizen that begins on a day: the rule set says for how many working days it may last. */
export function lastDayOfWait(ticket: RegisteredTicket, from: LocalDate, { rulebook }: Books): LocalDate {
  const { ruleSet, calendar } = rulesFor(rulebook, ticket);
  return addWorkingDays(calendar, from, ruleSet.waits.citizen).day;
}

/** No ticket waits for its citizen beyond the term of the rule set. Today is that of Shanghai. */
export function mustNotWaitTooLong(ticket: RegisteredTicket, until: LocalDate, at: string, books: Books): RuleOutcome {
  const latest = lastDayOfWait(ticket, shanghaiDay(at), books);
  return until <= latest ? undefined : refuse('wait-too-long', { latest }, [latest]);
}

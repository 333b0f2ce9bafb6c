import { refuse, shanghaiDay, type LocalDate, type RuleOutcome } from '@redress/kernel';
import { earliestWithin, rulesFor } from '@redress/rulebook';
import type { Books } from '../books.js';
import type { ClaimingAct } from '../late-claims.js';
import type { StatedDay } from '../stated-days.js';
import type { RegisteredTicket } from '../ticket.js';

/**
 * The days that an act states, in the order in which they follow each other: none lies before the step that it follows, none
 * after today, and none further back than the claim window of the rule set reaches, unless the leader allowed it.
 */
export function mustBeClaimable(
  ticket: RegisteredTicket,
  act: ClaimingAct,
  days: Readonly<Record<string, LocalDate>>,
  at: string,
  books: Books,
  after: StatedDay = ticket.round.lastStep,
): RuleOutcome {
  let before = after;
  for (const [field, on] of Object.entries(days)) {
    const stated = { field, on };
    const refusal =
      mustLieBy(stated, at) ?? mustFollow(stated, before) ?? mustLieInTheWindow(ticket, act, stated, at, books);
    if (refusal) return refusal;
    before = stated;
  }
  return undefined;
}

/** What is stated has happened. Today is that of Shanghai. */
export function mustLieBy({ field, on }: StatedDay, at: string): RuleOutcome {
  const today = shanghaiDay(at);
  return on <= today ? undefined : refuse('day-ahead', { field, today }, [today]);
}

/** What is to come has not passed. Today is that of Shanghai. */
export function mustNotLieBefore({ field, on }: StatedDay, at: string): RuleOutcome {
  const today = shanghaiDay(at);
  return on >= today ? undefined : refuse('day-past', { field, today }, [today]);
}

/** No step lies before the one that it follows: a decision is told after it is taken, a settlement comes after the opening. */
export function mustFollow({ field, on }: StatedDay, { field: earliestField, on: earliest }: StatedDay): RuleOutcome {
  if (on >= earliest) return undefined;
  return refuse('day-too-early', { field, earliestField, earliest }, [earliest]);
}

/** What happened outside the platform is entered within some working days; later, the leader has to allow it 补录. */
function mustLieInTheWindow(
  ticket: RegisteredTicket,
  act: ClaimingAct,
  { field, on }: StatedDay,
  at: string,
  { rulebook }: Books,
): RuleOutcome {
  const { ruleSet, calendar } = rulesFor(rulebook, ticket);
  const today = shanghaiDay(at);
  const earliest = earliestWithin(calendar, today, ruleSet.claims.backdate);
  if (on >= earliest || isAllowed(ticket, act, on)) return undefined;
  return refuse('claim-too-late', { field, earliest }, [earliest, today]);
}

function isAllowed({ round }: RegisteredTicket, act: ClaimingAct, day: LocalDate): boolean {
  return round.lateClaims.some((allowed) => allowed.act === act && day >= allowed.from);
}

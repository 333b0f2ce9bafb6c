import type { Deadline, SetLimitCode } from '@redress/rulebook';
import type { TicketKind } from '@redress/ticket';
import type { Fact, FormerTerms } from '../facts/round-facts.js';
import type { AssessedRound } from './assessed-round.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/** When a limit of a round ends for an indicator, and whether what it waits for was done by then. */
export interface Term {
  readonly deadline: Deadline;
  readonly isMet: boolean;
  /** The events behind its end, and the one that came too late to change it. */
  readonly moves: readonly Fact<object>[];
}

/**
 * The term of a limit that an indicator asks of tickets of some kinds; null where it has not started or is asked of others. What
 * was over and missed when an act changed it stands: neither another kind or classification nor new facts (Order 121 Art. 35) give
 * time back. Another day of receipt, to which somebody else agreed, does.
 */
export function termOf(
  assessed: AssessedRound,
  limit: SetLimitCode,
  kinds: readonly TicketKind[],
  isMet: (deadline: Deadline) => boolean,
): Term | null {
  const moves = movesOf(assessed.round, limit);
  for (const former of assessed.round.former) {
    const deadline = deadlineFor(kinds, limit, asItWas(assessed, former));
    if (deadline !== null && isOverBy(deadline, former) && !isMet(deadline))
      return { deadline, isMet: false, moves: [...moves, former] };
  }
  const deadline = deadlineFor(kinds, limit, assessed);
  return deadline && { deadline, isMet: isMet(deadline), moves };
}

function deadlineFor(kinds: readonly TicketKind[], limit: SetLimitCode, assessed: AssessedRound): Deadline | null {
  return kinds.includes(assessed.ticket.kind) ? deadlineOf(assessed, limit) : null;
}

function asItWas({ ticket, round, rulebook }: AssessedRound, former: FormerTerms): AssessedRound {
  const { kind, receivedOn, ruleSet, classified, clocks } = former;
  const rules = { ...round.rules, ruleSet };
  return { ticket: { ...ticket, kind, receivedOn }, round: { ...round, rules, classified, clocks }, rulebook };
}

function isOverBy({ due, paused }: Deadline, { on }: FormerTerms): boolean {
  return !paused && due < on;
}

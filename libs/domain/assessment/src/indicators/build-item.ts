import type { LocalDate } from '@redress/kernel';
import type { Deadline, IndicatorCode } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { withdrawnWhenDue } from './withdrawn-when-due.js';

/** The facts behind an item; those that did not happen are left out. */
type Evidence = readonly ({ readonly revision: number } | null | undefined)[];

interface Share {
  readonly indicator: IndicatorCode;
  readonly department: string;
  readonly inNumerator: boolean;
  readonly evidence: Evidence;
}

/**
 * An item with a deadline. It counts on its due day whether or not anybody did anything, so that nothing left
 * open flatters a rate; only a withdrawal before it was due takes it off both sides,
 * and a pause that goes on: until it ends, nobody can say when the limit will.
 */
export function itemWithDeadline(
  facts: TicketFacts,
  { due, provisional, paused }: Deadline,
  share: Share,
): AssessedItem {
  const { indicator, department, inNumerator, evidence } = share;
  const withdrawal = withdrawnWhenDue(facts, due);
  const counted = withdrawal === undefined && !paused;
  return {
    indicator,
    department,
    day: due,
    due,
    counted,
    inNumerator: counted && inNumerator,
    provisional,
    evidence: revisionsOf([facts, facts.recalculated, ...evidence, withdrawal]),
  };
}

/** An item without a deadline: it counts on the day on which it happened. */
export function itemOfDay(on: LocalDate, { indicator, department, inNumerator, evidence }: Share): AssessedItem {
  return {
    indicator,
    department,
    day: on,
    due: null,
    counted: true,
    inNumerator,
    provisional: false,
    evidence: revisionsOf(evidence),
  };
}

function revisionsOf(evidence: Evidence): readonly number[] {
  const revisions = new Set<number>();
  for (const fact of evidence) if (fact) revisions.add(fact.revision);
  return [...revisions].sort((a, b) => a - b);
}

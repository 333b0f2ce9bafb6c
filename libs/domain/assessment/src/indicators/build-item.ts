import type { LocalDate } from '@redress/kernel';
import type { Deadline, IndicatorCode } from '@redress/rulebook';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { accountableForAct, accountableForDue, type Accountability } from './accountable-department.js';
import { leftWhenDue } from './left-when-due.js';

/** The facts behind an item; those that did not happen are left out. */
type Evidence = readonly ({ readonly revision: number } | null | undefined)[];

interface Share {
  readonly indicator: IndicatorCode;
  readonly inNumerator: boolean;
  readonly evidence: Evidence;
}

/**
 * An item with a deadline. It counts on its due day whether or not anybody did anything, so that nothing left
 * open flatters a rate; only a withdrawal or a transfer to another authority before it was due takes it off both sides,
 * and a pause that goes on: until it ends, nobody can say when the limit will. It counts for the department that answers for the
 * due day.
 */
export function itemWithDeadline(
  { ticket, round }: AssessedRound,
  { due, provisional, paused }: Deadline,
  { indicator, inNumerator, evidence }: Share,
  { department, because }: Accountability = accountableForDue(round, due),
): AssessedItem {
  const left = leftWhenDue(round, due);
  const counted = left === null && !paused;
  return {
    indicator,
    round: round.number,
    department,
    day: due,
    due,
    counted,
    inNumerator: counted && inNumerator,
    provisional,
    evidence: revisionsOf([ticket, round.opened, round.rules.recalculated, ...evidence, left, because]),
  };
}

/** An item without a deadline: it counts on the day on which it happened, for the department that answers for the act. */
export function itemOfDay(
  { round }: AssessedRound,
  on: LocalDate,
  { indicator, inNumerator, evidence }: Share,
  { department, because }: Accountability = accountableForAct(round, on),
): AssessedItem {
  return {
    indicator,
    round: round.number,
    department,
    day: on,
    due: null,
    counted: true,
    inNumerator,
    provisional: false,
    evidence: revisionsOf([...evidence, because]),
  };
}

/** The same on neither side: it shows that something happened, and counts for nothing. */
export function onNeitherSide(item: AssessedItem): AssessedItem {
  return { ...item, counted: false, inNumerator: false };
}

function revisionsOf(evidence: Evidence): readonly number[] {
  const revisions: number[] = [];
  for (const fact of evidence) if (fact && !revisions.includes(fact.revision)) revisions.push(fact.revision);
  return revisions.sort((a, b) => a - b);
}

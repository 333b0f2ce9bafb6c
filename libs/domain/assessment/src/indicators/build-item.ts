import type { LocalDate } from '@redress/kernel';
import type { Deadline, IndicatorCode } from '@redress/rulebook';
import type { RoundFacts } from '../facts/round-facts.js';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { accountabilityOn, type Accountability } from './accountable-department.js';
import { leftWhenDue } from './left-when-due.js';

/** The facts behind an item; those that did not happen are left out. */
type Evidence = readonly ({ readonly revision: number } | null | undefined)[];

interface Share {
  readonly indicator: IndicatorCode;
  readonly inNumerator: boolean;
  readonly evidence: Evidence;
  /** Whom it counts for where that is not the accountable department: who was to sign for it, or to take it. */
  readonly chargedTo?: string;
}

/**
 * An item with a deadline. It counts on its due day whether or not anybody did anything, so that nothing left
 * open flatters a rate; only a withdrawal or a transfer to another authority before it was due takes it off both sides,
 * and a pause that goes on: until it ends, nobody can say when the limit will.
 */
export function itemWithDeadline(
  { ticket, round }: AssessedRound,
  { due, provisional, paused }: Deadline,
  { indicator, inNumerator, evidence, chargedTo }: Share,
): AssessedItem {
  const left = leftWhenDue(round, due);
  const counted = left === null && !paused;
  const { department, move } = chargedOn(round, due, chargedTo);
  return {
    indicator,
    round: round.number,
    department,
    day: due,
    due,
    counted,
    inNumerator: counted && inNumerator,
    provisional,
    evidence: revisionsOf([ticket, round.opened, round.rules.recalculated, ...evidence, left, move]),
  };
}

/** An item without a deadline: it counts on the day on which it happened. */
export function itemOfDay(
  { round }: AssessedRound,
  on: LocalDate,
  { indicator, inNumerator, evidence, chargedTo }: Share,
): AssessedItem {
  const { department, move } = chargedOn(round, on, chargedTo);
  return {
    indicator,
    round: round.number,
    department,
    day: on,
    due: null,
    counted: true,
    inNumerator,
    provisional: false,
    evidence: revisionsOf([...evidence, move]),
  };
}

/** The same on neither side: it shows that something happened, and counts for nothing. */
export function onNeitherSide(item: AssessedItem): AssessedItem {
  return { ...item, counted: false, inNumerator: false };
}

function chargedOn(round: RoundFacts, day: LocalDate, chargedTo: string | undefined): Accountability {
  return chargedTo === undefined ? accountabilityOn(round, day) : { department: chargedTo, move: null };
}

function revisionsOf(evidence: Evidence): readonly number[] {
  const revisions: number[] = [];
  for (const fact of evidence) if (fact && !revisions.includes(fact.revision)) revisions.push(fact.revision);
  return revisions.sort((a, b) => a - b);
}

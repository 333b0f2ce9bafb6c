import type { LocalDate } from '@redress/kernel';
import {
  clockDeadline,
  deadline,
  rulesFor,
  type Calendar,
  type Deadline,
  type LimitClock,
  type LimitCode,
  type RuleSet,
  type SetLimitCode,
} from '@redress/rulebook';
import type { RoundFacts } from '../facts/round-facts.js';
import type { AssessedRound } from './assessed-round.js';

/**
 * Deadlines by calendar and by everything else that they are a function of. Tickets of a day share theirs, so a year has
 * some thousands, and counting them once takes most of the time out of an assessment.
 */
const counted = new WeakMap<Calendar, Map<string, Deadline>>();

/** When a limit of the round ends, pauses and approved extensions included. Null when it has not started. */
export function deadlineOf(assessed: AssessedRound, limit: SetLimitCode): Deadline | null {
  const clock = assessed.round.clocks[limit];
  if (clock === undefined) return null;
  if (isPlain(clock)) return plainDeadline(assessed, limit, clock.start);
  return readClock(assessed, limit, clock);
}

/** When a limit ends that started on a day and knew neither pause nor extension. */
export function plainDeadline(assessed: AssessedRound, limit: SetLimitCode, start: LocalDate): Deadline {
  if (assessed.round.urgencies.length > 0) return readClock(assessed, limit, { start, ...UNTOUCHED });
  const { ruleSet, calendar } = rulesOf(assessed);
  const complex = isComplex(assessed.round);
  const key = `${ruleSet.digest} ${limit} ${start} ${complex}`;
  const known = deadlinesOf(calendar);
  const found = known.get(key) ?? deadline({ ruleSet, calendar, limit, start, complex });
  known.set(key, found);
  return found;
}

const UNTOUCHED = { pauses: [], extensions: [], stopped: false };

function readClock(assessed: AssessedRound, limit: SetLimitCode, clock: LimitClock): Deadline {
  const { urgencies } = assessed.round;
  return clockDeadline(clock, { ...rulesOf(assessed), limit, complex: isComplex(assessed.round), urgencies });
}

/** The events behind the days that a limit of the round left out, added or began anew. */
export function movesOf({ clockMoves }: RoundFacts, limit: LimitCode): RoundFacts['clockMoves'] {
  return clockMoves.filter((move) => move.limit === limit);
}

/** The rules that judge a round. */
export function rulesOf({ ticket, round, rulebook }: AssessedRound): {
  readonly ruleSet: RuleSet;
  readonly calendar: Calendar;
} {
  const { calendar, ruleSet } = round.rules;
  return rulesFor(rulebook, { receivedOn: ticket.receivedOn, calendar, ruleSet });
}

function isPlain({ pauses, extensions }: LimitClock): boolean {
  return pauses.length === 0 && extensions.length === 0;
}

function isComplex({ classified }: RoundFacts): boolean {
  return classified?.complex === true;
}

function deadlinesOf(calendar: Calendar): Map<string, Deadline> {
  const known = counted.get(calendar) ?? new Map<string, Deadline>();
  counted.set(calendar, known);
  return known;
}

import { addWorkingDays, saysTimeIsOver, type Deadline } from '@redress/rulebook';
import type { LocalDate } from '@redress/kernel';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { rulesOf } from './deadline-of.js';
import { termOf } from './term-of.js';

/**
 * 投诉按时办结率: accepted complaints whose mediation ended by its limit ÷ due. The leader's signature comes after it and has
 * no part in it. What is opened again after mediation is not accepted anew: its limit runs from the reopening.
 */
export function acceptedComplaintsAreConcludedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  const { initialCheck, ended } = assessed.round;
  const isDoneBy = (deadline: Deadline) => ended !== null && ended.on <= lastDayOnTime(assessed, deadline);
  const term = termOf(assessed, 'mediation', ['complaint'], isDoneBy);
  if (term === null) return [];
  const { deadline, isMet: inNumerator, moves } = term;
  const evidence = [initialCheck, ...moves, ended];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-conclusion', inNumerator, evidence })];
}

/** The ground that the limit is over exists only once it is; deciding so is on time until the first working day after. */
function lastDayOnTime(assessed: AssessedRound, { due }: Deadline): LocalDate {
  const { terminationGround } = assessed.round;
  const { ruleSet, calendar } = rulesOf(assessed);
  if (terminationGround === null || !saysTimeIsOver(ruleSet, terminationGround)) return due;
  return addWorkingDays(calendar, due, 1).day;
}

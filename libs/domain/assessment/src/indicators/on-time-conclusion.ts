import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/**
 * 投诉按时办结率: accepted complaints concluded by the end of the mediation limit ÷ due. What is opened again after mediation
 * is not accepted anew: its limit runs from the reopening.
 */
export function acceptedComplaintsAreConcludedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  if (assessed.ticket.kind !== 'complaint') return [];
  const deadline = deadlineOf(assessed, 'mediation');
  if (deadline === null) return [];
  const { initialCheck, signedOff } = assessed.round;
  const inNumerator = signedOff !== null && signedOff.on <= deadline.due;
  const evidence = [initialCheck, ...movesOf(assessed.round, 'mediation'), signedOff];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-conclusion', inNumerator, evidence })];
}

import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/** 投诉按时初查率: decided and told by due ÷ due. Deciding in time and telling late is late (Order 121 Art. 15). */
export function complaintsAreCheckedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  if (assessed.ticket.kind !== 'complaint') return [];
  const deadline = deadlineOf(assessed, 'initial-check');
  if (deadline === null) return [];
  const { initialCheck } = assessed.round;
  const inNumerator =
    initialCheck !== null && initialCheck.decidedOn <= deadline.due && initialCheck.toldOn <= deadline.due;
  const evidence = [...movesOf(assessed.round, 'initial-check'), initialCheck];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-initial-check', inNumerator, evidence })];
}

import type { Deadline } from '@redress/rulebook';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { termOf } from './term-of.js';

/** 投诉按时初查率: decided and told by due ÷ due. Deciding in time and telling late is late (Order 121 Art. 15). */
export function complaintsAreCheckedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  const { initialCheck } = assessed.round;
  const isDoneBy = ({ due }: Deadline) =>
    initialCheck !== null && initialCheck.decidedOn <= due && initialCheck.toldOn <= due;
  const term = termOf(assessed, 'initial-check', ['complaint'], isDoneBy);
  if (term === null) return [];
  const { deadline, isMet: inNumerator, moves } = term;
  const evidence = [...moves, initialCheck];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-initial-check', inNumerator, evidence })];
}

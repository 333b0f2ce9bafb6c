import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';
import { filingDecisionOf } from './filing-decision.js';

/** 举报按时核查率: decided on filing by due, approved extension included ÷ due (Order 121 Art. 35). */
export function reportsAreVerifiedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  if (assessed.ticket.kind !== 'report') return [];
  const deadline = deadlineOf(assessed, 'verification');
  if (deadline === null) return [];
  const decision = filingDecisionOf(assessed.round);
  const inNumerator = decision !== null && decision.on <= deadline.due;
  const evidence = [...movesOf(assessed.round, 'verification'), decision];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-verification', inNumerator, evidence })];
}

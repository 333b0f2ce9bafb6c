import type { Deadline } from '@redress/rulebook';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { itemWithDeadline } from './build-item.js';
import { filingDecisionOf } from './filing-decision.js';
import { termOf } from './term-of.js';

/** 举报按时核查率: decided on filing by due, approved extension included ÷ due (Order 121 Art. 35). */
export function reportsAreVerifiedOnTime(assessed: AssessedRound): readonly AssessedItem[] {
  const decision = filingDecisionOf(assessed.round);
  const isDoneBy = ({ due }: Deadline) => decision !== null && decision.on <= due;
  const term = termOf(assessed, 'verification', ['report'], isDoneBy);
  if (term === null) return [];
  const { deadline, isMet: inNumerator, moves } = term;
  const evidence = [...moves, decision];
  return [itemWithDeadline(assessed, deadline, { indicator: 'on-time-verification', inNumerator, evidence })];
}

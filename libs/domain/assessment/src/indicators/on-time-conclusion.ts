import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf, movesOf } from './deadline-of.js';

/** 投诉按时办结率: accepted complaints concluded by the end of the mediation limit ÷ due. The first conclusion counts. */
export function acceptedComplaintsAreConcludedOnTime(
  facts: TicketFacts,
  department: string,
  rulebook: Rulebook,
): readonly AssessedItem[] {
  const { kind, accepted, concluded } = facts;
  if (kind !== 'complaint' || accepted === null) return [];
  const deadline = deadlineOf(facts, rulebook, 'mediation');
  if (deadline === null) return [];
  const inNumerator = concluded !== null && concluded.on <= deadline.due;
  const evidence = [accepted, ...movesOf(facts, 'mediation'), concluded];
  return [itemWithDeadline(facts, deadline, { indicator: 'on-time-conclusion', department, inNumerator, evidence })];
}

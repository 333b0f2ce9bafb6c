import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemOfDay } from './build-item.js';

/** 回访率: followed up ÷ concluded, in the month of the first conclusion. An attempt that reached nobody is a follow-up too. */
export function concludedTicketsAreFollowedUp(facts: TicketFacts, department: string): readonly AssessedItem[] {
  const { concluded, followedUp } = facts;
  if (concluded === null) return [];
  const inNumerator = followedUp !== null;
  const evidence = [concluded, followedUp];
  return [itemOfDay(concluded.on, { indicator: 'follow-up-rate', department, inNumerator, evidence })];
}

/**
 * 满意率: satisfied or basically satisfied ÷ valid follow-ups. A follow-up is valid when the citizen was reached and
 * answered the question; asked again, the last answer counts, in its month.
 */
export function citizensAreSatisfied(facts: TicketFacts, department: string): readonly AssessedItem[] {
  const { satisfaction } = facts;
  if (satisfaction === null) return [];
  const inNumerator = satisfaction.answer !== 'dissatisfied';
  return [itemOfDay(satisfaction.on, { indicator: 'satisfaction', department, inNumerator, evidence: [satisfaction] })];
}

/** 解决率: resolved ÷ valid follow-ups, valid as for {@link citizensAreSatisfied}. */
export function problemsAreResolved(facts: TicketFacts, department: string): readonly AssessedItem[] {
  const { resolution } = facts;
  if (resolution === null) return [];
  const inNumerator = resolution.resolved;
  return [itemOfDay(resolution.on, { indicator: 'resolution', department, inNumerator, evidence: [resolution] })];
}

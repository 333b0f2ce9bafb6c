import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemOfDay } from './build-item.js';

/** 重办率, lower is better: reopened ÷ concluded, in the month of the first conclusion. Reopened twice counts once. */
export function concludedTicketsAreReopened(facts: TicketFacts, department: string): readonly AssessedItem[] {
  const { concluded, reopened } = facts;
  if (concluded === null) return [];
  const inNumerator = reopened !== null;
  return [
    itemOfDay(concluded.on, { indicator: 'reopen-rate', department, inNumerator, evidence: [concluded, reopened] }),
  ];
}

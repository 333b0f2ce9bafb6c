import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemOfDay } from './build-item.js';

/** 调解成功率: settled ÷ (settled + terminated), in the month of the decision. Settling before an ODR unit is settling. */
export function mediationsAreSettled(facts: TicketFacts, department: string): readonly AssessedItem[] {
  const { mediation } = facts;
  if (mediation === null) return [];
  const inNumerator = mediation.outcome === 'settled';
  return [
    itemOfDay(mediation.decidedOn, { indicator: 'mediation-success', department, inNumerator, evidence: [mediation] }),
  ];
}

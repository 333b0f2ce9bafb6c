import type { Calendar } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf } from './deadline-of.js';

/**
 * 超期率, lower is better: not concluded (consultations: not answered) by the end of the hotline's answer limit ÷ due.
 * A complex ticket has the longer limit.
 */
export function ticketsAreOverdue(facts: TicketFacts, department: string, calendar: Calendar): readonly AssessedItem[] {
  const { kind, classified, answered, concluded, receivedOn } = facts;
  const deadline = deadlineOf(facts, calendar, 'answer', receivedOn, { complex: classified?.complex === true });
  const done = kind === 'consultation' ? answered : concluded;
  const hit = done === null || done.on > deadline.due;
  const evidence = [classified, done];
  return [itemWithDeadline(facts, deadline, { indicator: 'overdue-rate', department, hit, evidence })];
}

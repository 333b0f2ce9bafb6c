import type { Calendar, Deadline } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import { itemWithDeadline } from './build-item.js';
import { deadlineOf } from './deadline-of.js';

/** 举报按时核查率: decided on filing by due, approved extension included ÷ due (Order 121 Art. 35). */
export function reportsAreVerifiedOnTime(
  facts: TicketFacts,
  department: string,
  calendar: Calendar,
): readonly AssessedItem[] {
  if (facts.kind !== 'report') return [];
  const deadline = verificationDeadline(facts, calendar);
  const { verification, extension } = facts;
  const hit = verification !== null && verification.decidedOn <= deadline.due;
  const evidence = [extension, verification];
  return [itemWithDeadline(facts, deadline, { indicator: 'on-time-verification', department, hit, evidence })];
}

/** An extension approved after the original due day came too late: the term had ended and cannot be prolonged. */
function verificationDeadline(facts: TicketFacts, calendar: Calendar): Deadline {
  const { extension, receivedOn } = facts;
  const original = deadlineOf(facts, calendar, 'verification', receivedOn);
  if (extension === null || extension.approvedOn > original.due) return original;
  return deadlineOf(facts, calendar, 'verification', receivedOn, { extendedBy: extension.workingDays });
}

import type { Calendar } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import { accountableDepartment } from './accountable-department.js';
import type { AssessedItem } from './assessed-item.js';
import { citizensAreSatisfied, concludedTicketsAreFollowedUp, problemsAreResolved } from './follow-up.js';
import { mediationsAreSettled } from './mediation-success.js';
import { odrUnitsAnswerOnTime } from './odr-on-time.js';
import { acceptedComplaintsAreConcludedOnTime } from './on-time-conclusion.js';
import { complaintsAreCheckedOnTime } from './on-time-initial-check.js';
import { reportsAreVerifiedOnTime } from './on-time-verification.js';
import { ticketsAreOverdue } from './overdue-rate.js';
import { concludedTicketsAreReopened } from './reopen-rate.js';
import { assignmentsAreReturned } from './return-rate.js';
import { ticketsAreSignedForOnTime } from './signed-for-on-time.js';

/**
 * All that one ticket contributes to all indicators, in whatever month. A function of facts and calendar alone: no day of
 * today enters, so an item stands in its due month before that month is over, as not done as long as nobody did it.
 * Without a department that answers for the ticket there is no item.
 */
export function itemsOf(facts: TicketFacts | null, calendar: Calendar): readonly AssessedItem[] {
  if (facts === null) return [];
  const department = accountableDepartment(facts);
  if (department === null) return [];
  return [
    ...complaintsAreCheckedOnTime(facts, department, calendar),
    ...acceptedComplaintsAreConcludedOnTime(facts, department, calendar),
    ...odrUnitsAnswerOnTime(facts, department, calendar),
    ...reportsAreVerifiedOnTime(facts, department, calendar),
    ...ticketsAreSignedForOnTime(facts, department, calendar),
    ...ticketsAreOverdue(facts, department, calendar),
    ...mediationsAreSettled(facts, department),
    ...concludedTicketsAreFollowedUp(facts, department),
    ...citizensAreSatisfied(facts, department),
    ...problemsAreResolved(facts, department),
    ...assignmentsAreReturned(facts),
    ...concludedTicketsAreReopened(facts, department),
  ];
}

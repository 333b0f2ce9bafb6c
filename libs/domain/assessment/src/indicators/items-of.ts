import type { Rulebook } from '@redress/rulebook';
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
 * All that one ticket contributes to all indicators, in whatever month. A function of facts and rulebook alone: no day of
 * today enters, so an item stands in its due month before that month is over, as not done as long as nobody did it.
 * Without a department that answers for the ticket there is no item.
 */
export function itemsOf(facts: TicketFacts | null, rulebook: Rulebook): readonly AssessedItem[] {
  if (facts === null) return [];
  const department = accountableDepartment(facts);
  if (department === null) return [];
  return [
    ...complaintsAreCheckedOnTime(facts, department, rulebook),
    ...acceptedComplaintsAreConcludedOnTime(facts, department, rulebook),
    ...odrUnitsAnswerOnTime(facts, department, rulebook),
    ...reportsAreVerifiedOnTime(facts, department, rulebook),
    ...ticketsAreSignedForOnTime(facts, department, rulebook),
    ...ticketsAreOverdue(facts, department, rulebook),
    ...mediationsAreSettled(facts, department),
    ...concludedTicketsAreFollowedUp(facts, department),
    ...citizensAreSatisfied(facts, department),
    ...problemsAreResolved(facts, department),
    ...assignmentsAreReturned(facts),
    ...concludedTicketsAreReopened(facts, department),
  ];
}

import type { Rulebook } from '@redress/rulebook';
import type { TicketFacts } from '../facts/ticket-facts.js';
import type { AssessedItem } from './assessed-item.js';
import type { AssessedRound } from './assessed-round.js';
import { concludedTicketsAreUrged } from './citizen-urge-rate.js';
import { citizensAreSatisfied, concludedTicketsAreFollowedUp, problemsAreResolved } from './follow-up.js';
import { mediationsAreSettled } from './mediation-success.js';
import { odrUnitsAnswerOnTime } from './odr-on-time.js';
import { onNeitherSide } from './build-item.js';
import { acceptedComplaintsAreConcludedOnTime } from './on-time-conclusion.js';
import { complaintsAreCheckedOnTime } from './on-time-initial-check.js';
import { reportsAreVerifiedOnTime } from './on-time-verification.js';
import { ticketsAreOverdue } from './overdue-rate.js';
import { concludedTicketsAreReopened } from './reopen-rate.js';
import { assignmentsAreReturned } from './return-rate.js';
import { ticketsAreSignedForOnTime } from './signed-for-on-time.js';

/** What one round contributes to each indicator. */
const INDICATORS: readonly ((assessed: AssessedRound) => readonly AssessedItem[])[] = [
  complaintsAreCheckedOnTime,
  acceptedComplaintsAreConcludedOnTime,
  odrUnitsAnswerOnTime,
  reportsAreVerifiedOnTime,
  ticketsAreSignedForOnTime,
  ticketsAreOverdue,
  mediationsAreSettled,
  concludedTicketsAreFollowedUp,
  citizensAreSatisfied,
  problemsAreResolved,
  assignmentsAreReturned,
  concludedTicketsAreReopened,
  concludedTicketsAreUrged,
];

/**
 * All that one ticket contributes to all indicators, in whatever month, round by round. A function of facts and rulebook
 * alone: no day of today enters, so an item stands in its due month before that month is over, as not done as long as nobody
 * did it. What is with no department lies with the dispatch desk. An event may take an item away: of a ticket that is of another
 * kind now, or that the hotline answered itself. What was voided leaves both sides, and says by which event.
 */
export function itemsOf(facts: TicketFacts | null, rulebook: Rulebook): readonly AssessedItem[] {
  const items: AssessedItem[] = [];
  for (const round of facts?.rounds ?? []) {
    if (facts === null) continue;
    const assessed = { ticket: facts, round, rulebook };
    for (const share of INDICATORS) items.push(...share(assessed));
  }
  const voided = facts?.voided ?? null;
  if (voided === null) return items;
  return items.map((item) => ({ ...onNeitherSide(item), evidence: [...item.evidence, voided.revision] }));
}

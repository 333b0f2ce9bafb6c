import type { Rulebook } from '@redress/rulebook';
import type { RoundFacts } from '../facts/round-facts.js';
import type { TicketFacts } from '../facts/ticket-facts.js';

/** A round as an indicator looks at it. */
export interface AssessedRound {
  /** What no round of the ticket changes. */
  readonly ticket: Pick<TicketFacts, 'kind' | 'receivedOn' | 'revision'>;
  readonly round: RoundFacts;
  readonly rulebook: Rulebook;
}

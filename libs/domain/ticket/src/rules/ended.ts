import { refuse, type RuleOutcome } from '@redress/kernel';
import type { Custody } from '../custody.js';
import type { RegisteredTicket } from '../ticket.js';

/** The stages at which a round is over. */
export const ENDED: readonly Custody['stage'][] = ['concluded', 'followed-up', 'closed', 'archived'];

/** What is concluded is handled; it goes on only in a new round. */
export function mustNotBeConcluded({ custody: { stage } }: RegisteredTicket): RuleOutcome {
  return ENDED.includes(stage) ? refuse('wrong-state-custody', { stage }) : undefined;
}

/** What was voided is no ticket any more, and stays in the log as it was. */
export function mustNotBeVoided(ticket: RegisteredTicket): RuleOutcome {
  return isVoided(ticket) ? refuse('wrong-state-custody', { stage: ticket.custody.stage }) : undefined;
}

/** Its registration was a mistake 作废. */
export function isVoided({ custody }: RegisteredTicket): boolean {
  return custody.stage === 'closed' && custody.as === 'voided';
}

import { refuse, type RuleOutcome } from '@redress/kernel';
import { IDENTITY_GROUND } from '@redress/rulebook';
import type { RegisteredTicket } from '../ticket.js';

/**
 * Who was asked to prove who they are is accepted when they have (Order 121 Art. 10): the question that the authority put is
 * answered before it decides, by the proof or by a refusal.
 */
export function mustNotWaitForProof({ identity }: RegisteredTicket): RuleOutcome {
  return identity === 'requested'
    ? refuse('identity-unproved', {}, ['verify-identity', 'refuse-complaint'])
    : undefined;
}

/** Only who was asked to prove who they are can have failed to (Order 121 Art. 16 item 6). */
export function mustHaveAskedForProof({ identity }: RegisteredTicket, ground: string): RuleOutcome {
  const unasked = ground === IDENTITY_GROUND && identity === null;
  return unasked ? refuse('wrong-state-identity-not-requested', {}, ['request-identity']) : undefined;
}

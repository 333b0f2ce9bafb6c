import { personsOf, refuse, type Actor, type RuleOutcome } from '@redress/kernel';
import type { Caller } from './party.js';
import { hasRight } from './may-act.js';

/** Refuses an act that no cell gives the caller's post, before anything is looked up. */
export function mustHaveRight(caller: Caller, act: string): RuleOutcome {
  return hasRight(caller, act) ? undefined : refuse('no-right', { act, role: caller.role });
}

/**
 * Four eyes: proposer and approver, handler and signer, returner and arbiter, closer and publisher are different natural
 * persons. `persons` are those of the earlier act by `personsOf`; a deputy counts as both, who acts and for whom.
 */
export function mustBeSomebodyElse(actor: Actor, persons: readonly string[]): RuleOutcome {
  return personsOf(actor).some((person) => persons.includes(person)) ? refuse('same-person') : undefined;
}

import { personsOf, refuse, type Actor, type RuleOutcome } from '@redress/kernel';
import type { MadeRequest } from '../request.js';

/** Who asks does not decide. Natural persons are compared, and a deputy counts as both (rights.md). */
export function mustBeAnotherPerson({ askedBy }: MadeRequest, actor: Actor): RuleOutcome {
  return personsOf(actor).some((person) => askedBy.includes(person)) ? refuse('same-person') : undefined;
}

/** Only who asked takes it back. */
export function mustBeTheAsker({ askedBy }: MadeRequest, actor: Actor): RuleOutcome {
  return personsOf(actor).some((person) => askedBy.includes(person)) ? undefined : refuse('not-the-asker');
}

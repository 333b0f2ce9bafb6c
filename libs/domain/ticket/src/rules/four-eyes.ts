import { personsOf, refuse, type Actor, type RuleOutcome } from '@redress/kernel';

/** Who did the one thing does not judge it. Natural persons are compared, and a deputy counts as both (rights.md). */
export function mustBeSomebodyElse(actor: Actor, persons: readonly string[]): RuleOutcome {
  return personsOf(actor).some((person) => persons.includes(person)) ? refuse('same-person') : undefined;
}

import { personsOf, refuse, type Actor, type RuleOutcome } from '@redress/kernel';
import { departmentOf } from '../custody.js';
import type { RegisteredTicket } from '../ticket.js';

/** Who did the one thing does not judge it. Natural persons are compared, and a deputy counts as both (rights.md). */
export function mustBeSomebodyElse(actor: Actor, persons: readonly string[]): RuleOutcome {
  return personsOf(actor).some((person) => persons.includes(person)) ? refuse('same-person') : undefined;
}

/** The natural persons who did an act of handling on the ticket, in any round. */
export function handlersOf({ earlierRounds, round }: RegisteredTicket): readonly string[] {
  return [...earlierRounds, round].flatMap(({ handledBy }) => handledBy);
}

/** Who grants did no act of handling on the ticket, in any round. A policy carries the grant out, for the person who gave it. */
export function mustNotBeGrantedByAHandler(ticket: RegisteredTicket, actor: Actor): RuleOutcome {
  return actor.role === 'policy' ? mustBeSomebodyElse(actor, handlersOf(ticket)) : undefined;
}

/** A follow-up is recorded by the hotline, never by the department that handled, whatever post its people act by. */
export function mustNotBeOfTheDepartment(ticket: RegisteredTicket, actor: Actor): RuleOutcome {
  const isOfIt = actor.office !== null && actor.office === departmentOf(ticket.custody);
  const handledIt = personsOf(actor).some((person) => handlersOf(ticket).includes(person));
  return isOfIt || handledIt ? refuse('of-the-department') : undefined;
}

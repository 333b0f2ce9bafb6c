import {
  decide,
  refuse,
  type Act,
  type Command,
  type Decision,
  type Event,
  type Id,
  type RuleOutcome,
} from '@redress/kernel';
import type { Person } from '../../person.js';

/** 关联。 Somebody judged that two subjects of the vault are one person. Each keeps a key of its own. */
export type SubjectLinked = Event<'SubjectLinked', { other: Id }>;

export interface LinkPersons {
  readonly subject: Id;
  readonly other: Id;
}

/** Says that another subject is the same person. No rule of the platform does: equal names are no proof. */
export function linkPersons(
  { erased, linked }: Person,
  { subject, other }: Command<LinkPersons>,
): Decision<SubjectLinked> {
  return (
    mustBeThere(erased) ??
    mustBeTwo(subject, other) ??
    mustNotBeLinked(linked, other) ??
    decide({ type: 'SubjectLinked', data: { other } })
  );
}

function mustBeThere(erased: boolean): RuleOutcome {
  return erased ? refuse('not-found') : undefined;
}

function mustBeTwo(subject: Id, other: Id): RuleOutcome {
  return subject === other ? refuse('linked-to-themselves') : undefined;
}

function mustNotBeLinked(linked: readonly Id[], other: Id): RuleOutcome {
  return linked.includes(other) ? refuse('wrong-state-linked') : undefined;
}

export const linkPersonsAct: Act<Person, Person, LinkPersons, SubjectLinked, unknown> = {
  name: 'link-persons',
  decide: linkPersons,
  evolve: { SubjectLinked: (person, { other }) => ({ ...person, linked: [...person.linked, other] }) },
};

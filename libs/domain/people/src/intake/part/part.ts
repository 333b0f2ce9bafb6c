import { decide, refuse, type Act, type Command, type Decision, type Event, type Id } from '@redress/kernel';
import type { Person } from '../../person.js';

/** 解除关联。 Two subjects that were linked are two people after all. */
export type SubjectParted = Event<'SubjectParted', { other: Id }>;

export interface PartPersons {
  readonly other: Id;
}

/** Undoes a link, where it was made. */
export function partPersons({ linked }: Person, { other }: Command<PartPersons>): Decision<SubjectParted> {
  return linked.includes(other) ? decide({ type: 'SubjectParted', data: { other } }) : refuse('wrong-state-not-linked');
}

export const partPersonsAct: Act<Person, Person, PartPersons, SubjectParted, unknown> = {
  name: 'part-persons',
  decide: partPersons,
  evolve: {
    SubjectParted: (person, { other }) => ({ ...person, linked: person.linked.filter((each) => each !== other) }),
  },
};

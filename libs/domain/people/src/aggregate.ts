import { defineAggregate, HELD_BY_HOTLINE, type EventOf } from '@redress/kernel';
import { PERSON_ACTS } from './acts.generated.js';
import type { Person } from './person.js';

export type PersonEvent = EventOf<(typeof PERSON_ACTS)['intake'][number]>;

/** Persons: each has a stream `person-<vault subject>`, from the day on which they are linked or erased. */
export const persons = defineAggregate<Person>({
  category: 'person',
  initial: { erased: false, linked: [] },
  acts: PERSON_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

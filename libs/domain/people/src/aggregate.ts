import { defineAggregate, HELD_BY_HOTLINE } from '@redress/kernel';
import { PERSON_ACTS } from './acts.generated.js';
import type { Person } from './intake/erase/erase.js';

/** Persons: each has a stream `person-<vault subject>`, from the day on which they are erased. */
export const persons = defineAggregate<Person>({
  category: 'person',
  initial: { erased: false },
  acts: PERSON_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

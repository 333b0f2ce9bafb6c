import { defineAggregate, HELD_BY_HOTLINE } from '@redress/kernel';
import { DAYS_ACTS } from './acts.generated.js';
import type { Days } from './days.js';

/** The days of the log: one stream, `days`. */
export const days = defineAggregate<Days>({
  category: 'days',
  initial: { last: null, clock: null },
  acts: DAYS_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

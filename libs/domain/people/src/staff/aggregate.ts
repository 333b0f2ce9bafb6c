import { defineAggregate, HELD_BY_HOTLINE, type EventOf } from '@redress/kernel';
import { STAFF_ACTS } from './acts.generated.js';
import type { Staff } from './staff.js';

/** What can happen to a colleague's entry. */
export type StaffEvent = EventOf<(typeof STAFF_ACTS)[keyof typeof STAFF_ACTS][number]>;

/** People who work with the platform: each has a stream `staff-<vault subject>`. Citizens are persons, and never in here. */
export const staff = defineAggregate({
  category: 'staff',
  initial: { status: 'unknown' } as Staff,
  acts: STAFF_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

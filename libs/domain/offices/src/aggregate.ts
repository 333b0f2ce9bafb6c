import { defineAggregate, HELD_BY_HOTLINE, type EventOf } from '@redress/kernel';
import { OFFICES_ACTS } from './acts.generated.js';
import { NO_OFFICES } from './offices.js';

/** What can happen to the registers. */
export type OfficesEvent = EventOf<(typeof OFFICES_ACTS)[keyof typeof OFFICES_ACTS][number]>;

/** The registers of offices, areas and ODR units: one stream, `offices`. */
export const offices = defineAggregate({
  category: 'offices',
  initial: NO_OFFICES,
  acts: OFFICES_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

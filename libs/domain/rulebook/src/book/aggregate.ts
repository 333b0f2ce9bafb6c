import { defineAggregate, HELD_BY_HOTLINE, type EventOf } from '@redress/kernel';
import { RULEBOOK_ACTS } from './acts.generated.js';
import { SHIPPED_RULEBOOK } from './rulebook.js';

/** What can happen to the rule book. */
export type RulebookEvent = EventOf<(typeof RULEBOOK_ACTS)[keyof typeof RULEBOOK_ACTS][number]>;

/** The rule book: one stream, `rulebook`, that begins with what ships. */
export const rulebook = defineAggregate({
  category: 'rulebook',
  initial: SHIPPED_RULEBOOK,
  acts: RULEBOOK_ACTS,
  upcasters: [],
  holding: () => HELD_BY_HOTLINE,
});

import { shanghaiDay } from '@redress/kernel';
import type { FactEvent } from './fact-event.js';
import type { DayFact } from './round-facts.js';

/** The Shanghai day of an act whose time is the platform's. */
export function dayOf({ occurredAt, revision }: FactEvent): DayFact {
  return { on: shanghaiDay(occurredAt), revision };
}

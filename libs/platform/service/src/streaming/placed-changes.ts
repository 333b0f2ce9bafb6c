import type { Change } from '@redress/event-bus';
import type { PlacedChange } from './news.js';

/** The changes of each stream as one, in the order of the last event of each. `from` is where the batch begins. */
export function placedChanges(changes: readonly Change[], from: number): readonly PlacedChange[] {
  const placed = new Map<string, PlacedChange>();
  for (const { stream, position } of changes) {
    placed.delete(stream);
    placed.set(stream, { from, position, stream });
  }
  return [...placed.values()];
}

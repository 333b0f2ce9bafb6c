import type { RecordedEvent } from '@redress/event-store';
import type { Change } from './change.js';

/** What the events change; those of one stream that follow each other, as a command stores them, are one change. */
export function changesOf(events: readonly RecordedEvent[]): readonly Change[] {
  const changes: { position: number; stream: string; types: string[] }[] = [];
  for (const { position, envelope } of events) {
    const { stream, type } = envelope;
    let change = changes.at(-1);
    if (change?.stream !== stream) changes.push((change = { position, stream, types: [] }));
    change.position = position + 1;
    if (!change.types.includes(type)) change.types.push(type);
  }
  return changes;
}

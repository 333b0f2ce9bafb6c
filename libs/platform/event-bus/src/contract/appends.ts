import { randomUUID } from 'node:crypto';
import type { EventStore } from '@redress/event-store';

const ACTOR = { role: 'policy', id: 'contract', department: null } as const;

/** Appends events of the given types to a stream; the position behind the last one. */
export async function appendTo(store: EventStore, stream: string, ...types: readonly string[]): Promise<number> {
  const result = await store.append({
    commandId: randomUUID(),
    stream,
    expected: 'any',
    events: types.map((type) => ({
      id: randomUUID(),
      type,
      occurredAt: '2026-09-24T02:00:00.000Z',
      actor: ACTOR,
      causation: null,
      correlation: stream,
      data: {},
      sealed: {},
    })),
  });
  if (result.status === 'conflict') throw new Error(`Conflict on ${stream}`);
  return result.lastPosition + 1;
}

import { randomUUID } from 'node:crypto';
import type { EventStore } from '@redress/event-store';
import { appendNext } from '@redress/event-store/contract';

const ACTOR = {
  account: 'policy:contract',
  person: 'policy:contract',
  role: 'policy',
  office: null,
  revision: null,
  for: null,
} as const;

/** Appends events of the given types to a stream; the position behind the last one. */
export async function appendTo(store: EventStore, stream: string, ...types: readonly string[]): Promise<number> {
  const { lastPosition } = await appendNext(store, {
    commandId: randomUUID(),
    stream,
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
  return lastPosition + 1;
}

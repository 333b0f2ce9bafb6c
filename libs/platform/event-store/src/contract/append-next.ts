import { digestOf } from './sample-events.js';
import type { Append, AppendResult, EventStore } from '../port.js';

/** What an append that was stored answers. */
export type Stored = Extract<AppendResult, { status: 'appended' | 'repeated' }>;

/** Appends and expects success. */
export async function stored(store: EventStore, append: Append): Promise<Stored> {
  const result = await store.append(append);
  if (result.status === 'appended' || result.status === 'repeated') return result;
  throw new Error(`The append to ${append.stream} ended as ${result.status}`);
}

/** Appends behind wherever the stream stands, again whenever another writer is first. */
export async function appendNext(
  store: EventStore,
  append: Pick<Append, 'commandId' | 'stream' | 'events'>,
): Promise<Stored> {
  let { head } = await store.readStream(append.stream);
  for (;;) {
    const behind = { digest: digestOf(append.commandId), ...append, expected: head ?? 'none', guards: [] } as const;
    const result = await store.append(behind);
    if (result.status === 'appended' || result.status === 'repeated') return result;
    if (result.status !== 'conflict') throw new Error(`The append to ${append.stream} ended as ${result.status}`);
    head = result.actual;
  }
}

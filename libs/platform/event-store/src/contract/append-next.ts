import type { Append, AppendResult, EventStore } from '../port.js';

/** What an append that was stored answers. */
export type Stored = Extract<AppendResult, { status: 'appended' | 'repeated' }>;

/** Appends and expects success. */
export async function stored(store: EventStore, append: Append): Promise<Stored> {
  const result = await store.append(append);
  if (result.status === 'conflict') throw new Error(`The append to ${append.stream} ended as ${result.status}`);
  return result;
}

/** Appends behind wherever the stream stands, again whenever another writer is first. */
export async function appendNext(store: EventStore, append: Omit<Append, 'expected'>): Promise<Stored> {
  let { head } = await store.readStream(append.stream);
  for (;;) {
    const result = await store.append({ ...append, expected: head ?? 'none' });
    if (result.status !== 'conflict') return result;
    head = result.actual;
  }
}

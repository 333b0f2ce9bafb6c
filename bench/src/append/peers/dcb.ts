import type { Pool } from '@redress/database';
import { callInTurns, type Contender } from '../../rounds.js';
import { sampleAppend, sampleId } from '../../sample-append.js';
import type { ImportPeer } from './install-peers.js';

interface DcbStore {
  ensureInstalled(): Promise<void>;
  append(command: { events: object }): Promise<unknown>;
}

/** dcb-event-store: one event without a condition, which is its fastest append. */
export async function dcb(importPeer: ImportPeer, pool: Pool, clients: number): Promise<Contender> {
  const { Tags } = await importPeer<{ Tags: { fromObj(tags: object): unknown } }>('@dcb-es/event-store');
  const { PostgresEventStore } = await importPeer<{ PostgresEventStore: new (options: { pool: Pool }) => DcbStore }>(
    '@dcb-es/event-store-postgres',
  );
  const store = new PostgresEventStore({ pool });
  await store.ensureInstalled();
  const append = () => {
    const { commandId, events } = sampleAppend();
    const { type, data, ...metadata } = events[0]!;
    const tags = Tags.fromObj({ ticket: sampleId() });
    return store.append({ events: { type, tags, data, metadata: { ...metadata, commandId } } });
  };
  return { name: 'dcb', run: (seconds) => callInTurns(clients, seconds, append) };
}

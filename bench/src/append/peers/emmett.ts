import { callInTurns, type Contender } from '../../rounds.js';
import { sampleAppend, sampleId } from '../../sample-append.js';
import type { ImportPeer } from './install-peers.js';

interface Emmett {
  getPostgreSQLEventStore(url: string): {
    appendToStream(stream: string, events: object[], options: { expectedStreamVersion: string }): Promise<unknown>;
    close(): Promise<void>;
  };
}

/** Emmett on PostgreSQL: one event on a new stream, which must not exist. */
export async function emmett(importPeer: ImportPeer, url: string, clients: number): Promise<Contender> {
  const { getPostgreSQLEventStore } = await importPeer<Emmett>('@event-driven-io/emmett-postgresql');
  const store = getPostgreSQLEventStore(url);
  const append = () => {
    const { commandId, events } = sampleAppend();
    const { type, data, ...metadata } = events[0]!;
    return store.appendToStream(`ticket-${sampleId()}`, [{ type, data, metadata: { ...metadata, commandId } }], {
      expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
    });
  };
  await append();
  return {
    name: 'emmett',
    run: (seconds) => callInTurns(clients, seconds, append),
    close: () => store.close(),
  };
}

import { UnreachableError } from '@redress/database';
import { Connection } from './connection.js';
import { EventStoreRefusedError, EventStoreUnavailableError } from './errors.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { IndexChunks } from './index-chunks.js';

/**
 * A start that fails must say so soon: who waits at the terminal gives up sooner than a service would. Too soon for more than
 * one record: a starved process takes longer to read the end of a log than this.
 */
const PATIENCE_MS = 4_000;
const PATIENCE_WITH_ONE_MS = 2_000;

/** Scheme, user and hosts of a connection string. */
const PARTS = /^esdb(\+discover)?:\/\/([^@/]*@)?([^/?]*)/;

/**
 * Asks for one record, then looks at the end of the log as the store does. Throws an `UnreachableError` when no leader takes the
 * login and answers, and a `ForeignRecordError` when something else has written into the database.
 */
export async function mustReach(url: string, setting: string): Promise<void> {
  const fault = (await faultOf(() => askForOneRecord(url, PATIENCE_MS))) ?? (await faultOf(() => lookAtTheEnd(url)));
  if (fault === undefined) return;
  const [, discovers, user = '', address = ''] = PARTS.exec(url) ?? [];
  const [first] = address.split(',');
  // Of a cluster the client says only that it found no leader; a node asked alone says why.
  const isCluster = discovers !== undefined || first !== address;
  const node = url.replace(PARTS, `esdb://${user}${first}`);
  const alone = isCluster ? await faultOf(() => askForOneRecord(node, PATIENCE_WITH_ONE_MS)) : undefined;
  throw new UnreachableError({ product: 'EventStoreDB', address, setting }, alone ?? fault);
}

/** Why the database cannot be asked; undefined when it can. */
async function faultOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (error instanceof EventStoreUnavailableError || error instanceof EventStoreRefusedError) return error;
    throw error;
  }
}

async function askForOneRecord(url: string, timeoutMs: number): Promise<void> {
  const connection = new Connection(url, timeoutMs);
  await new IndexChunks(connection).last().finally(() => connection.dispose());
}

async function lookAtTheEnd(url: string): Promise<void> {
  const store = new EventStoreDbEventStore(url);
  await store.size().finally(() => store.close());
}

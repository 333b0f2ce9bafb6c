import { UnreachableError } from '@redress/database';
import { EventStoreRefusedError, EventStoreUnavailableError } from './errors.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

/** A start that fails must say so soon: who waits at the terminal gives up sooner than a service would. */
const PATIENCE_MS = 4_000;
const PATIENCE_WITH_ONE_MS = 2_000;

/** Scheme, user and hosts of a connection string. */
const PARTS = /^esdb(\+discover)?:\/\/([^@/]*@)?([^/?]*)/;

/**
 * Looks at the end of the log once. Throws an `UnreachableError` when no leader takes the login and answers, and a
 * `ForeignRecordError` when something else has written into the database.
 */
export async function mustReachEventStoreDb(url: string, setting: string): Promise<void> {
  const fault = await faultOf(url, PATIENCE_MS);
  if (fault === undefined) return;
  const [, discovers, user = '', address = ''] = PARTS.exec(url) ?? [];
  const [first] = address.split(',');
  // Of a cluster the client says only that it found no leader; a node asked alone says why.
  const isCluster = discovers !== undefined || first !== address;
  const alone = isCluster
    ? await faultOf(url.replace(PARTS, `esdb://${user}${first}`), PATIENCE_WITH_ONE_MS)
    : undefined;
  throw new UnreachableError({ product: 'EventStoreDB', address, setting }, alone ?? fault);
}

/** Why the log cannot be looked at; undefined when it can. */
async function faultOf(url: string, timeoutMs: number): Promise<unknown> {
  const store = new EventStoreDbEventStore(url, { timeoutMs });
  try {
    await store.size();
    return undefined;
  } catch (error) {
    if (error instanceof EventStoreUnavailableError || error instanceof EventStoreRefusedError) return error;
    throw error;
  } finally {
    await store.close();
  }
}

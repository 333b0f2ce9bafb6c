import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { NO_STREAM } from '@eventstore/db-client';
import type { Connection, ExpectedRevision } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import { OWN_PREFIX } from './own-records.js';
import { eventsOf, storedBy, type StreamEvent } from './stored-stream.js';

const TYPE = `${OWN_PREFIX}CommandClaimed`;
const PAUSE_MS = 20;

/**
 * Makes a command id count once over all streams, which the server cannot: it only guards one stream at a time. Before its
 * events, each command writes into a stream named after its id which stream they are meant for. Who comes second looks
 * there, and carries on in that stream or, for another stream, only when the first can no longer be writing.
 */
export class CommandClaims {
  /** `patienceMs` is longer than any holder of a claim goes on writing. */
  constructor(
    private readonly connection: Connection,
    private readonly patienceMs: number,
  ) {}

  /** Reserves the command id for a stream, or tells what the command has stored already. */
  async take(commandId: string, stream: string): Promise<readonly StreamEvent[]> {
    const claims = `${OWN_PREFIX}command-${commandId}`;
    let expected: ExpectedRevision = NO_STREAM;
    let seen = { revision: -1, since: 0 };
    for (;;) {
      if (await this.connection.append(claims, expected, [claimOf(stream)])) return [];
      for (;;) {
        const last = await this.connection.lastOf(claims);
        if (!last) throw new EventStoreUnavailableError(`the claim of command ${commandId} is not readable`);
        const holder = Buffer.from(last.data).toString('utf8');
        const earlier = storedBy(commandId, await eventsOf(this.connection, holder));
        if (earlier.length > 0) return earlier;
        expected = BigInt(last.revision);
        if (last.revision !== seen.revision) seen = { revision: last.revision, since: performance.now() };
        // In the holder's stream, the stream itself lets only one of the two store it.
        if (holder === stream || performance.now() - seen.since > this.patienceMs) break;
        await wait(PAUSE_MS);
      }
    }
  }
}

function claimOf(stream: string) {
  const data = Buffer.from(stream, 'utf8');
  return { id: randomUUID(), type: TYPE, contentType: 'application/octet-stream', data, metadata: undefined } as const;
}

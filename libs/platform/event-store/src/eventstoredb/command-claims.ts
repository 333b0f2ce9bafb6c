import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { NO_STREAM } from '@eventstore/db-client';
import type { Connection, ExpectedRevision, StoredEvent } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import { OWN_PREFIX } from './own-records.js';
import { eventsOf, storedBy, type StreamEvent } from './stored-stream.js';

const TYPE = `${OWN_PREFIX}CommandClaimed`;
const PAUSE_MS = 20;

/** What is known of a command after claiming its id. */
export interface Claim {
  /** What it has stored already. */
  readonly stored: readonly StreamEvent[];
  /** Nobody had claimed the id before. */
  readonly first: boolean;
}

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
  async take(commandId: string, stream: string): Promise<Claim> {
    const claims = streamOf(commandId);
    let expected: ExpectedRevision = NO_STREAM;
    let seen = { revision: -1, since: 0 };
    for (;;) {
      if (await this.connection.append(claims, expected, [claimOf(stream)]))
        return { stored: [], first: expected === NO_STREAM };
      for (;;) {
        const last = await this.connection.lastOf(claims);
        if (!last) throw new EventStoreUnavailableError(`the claim of command ${commandId} is not readable`);
        const holder = holderIn(last);
        const stored = storedBy(commandId, await eventsOf(this.connection, holder));
        if (stored.length > 0) return { stored, first: false };
        expected = BigInt(last.revision);
        if (last.revision !== seen.revision) seen = { revision: last.revision, since: performance.now() };
        // In the holder's stream, the stream itself lets only one of the two store it.
        if (holder === stream || performance.now() - seen.since > this.patienceMs) break;
        await wait(PAUSE_MS);
      }
    }
  }

  /** What a command has stored, without claiming anything. */
  async storedBy(commandId: string): Promise<readonly StreamEvent[]> {
    const last = await this.connection.lastOf(streamOf(commandId));
    return last ? storedBy(commandId, await eventsOf(this.connection, holderIn(last))) : [];
  }

  /** Whether nobody else has claimed the id of a command since the first claim. */
  async isUncontested(commandId: string): Promise<boolean> {
    return (await this.connection.lastOf(streamOf(commandId)))?.revision === 0;
  }
}

function streamOf(commandId: string): string {
  return `${OWN_PREFIX}command-${commandId}`;
}

/** The stream that a claim names. */
function holderIn({ data }: StoredEvent): string {
  return Buffer.from(data).toString('utf8');
}

function claimOf(stream: string) {
  const data = Buffer.from(stream, 'utf8');
  return { id: randomUUID(), type: TYPE, contentType: 'application/octet-stream', data, metadata: undefined } as const;
}

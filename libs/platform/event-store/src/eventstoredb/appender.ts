import { randomUUID } from 'node:crypto';
import { NO_STREAM, type BinaryEventData } from '@eventstore/db-client';
import { encodeAppend, isExpected, mustBeAppendable, type EncodedAppend } from '../encode.js';
import type { Append, Appended, AppendResult } from '../port.js';
import type { Claim, CommandClaims } from './command-claims.js';
import type { Connection } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import type { LogIndex } from './log-index.js';
import { isReserved } from './own-records.js';
import { eventsOf, headAt, headOf, storedBy, type StreamEvent } from './stored-stream.js';
import { Turns } from './turns.js';

/** The server's default for one append, counted over the data. */
const MAX_APPEND_BYTES = 1024 * 1024;

/** Carries out appends: look at the head, claim the command id, store behind exactly that head. */
export class Appender {
  private readonly turns = new Turns();

  /** `timeoutMs` bounds the attempts to store one command, once its id is claimed. */
  constructor(
    private readonly connection: Connection,
    private readonly index: LogIndex,
    private readonly claims: CommandClaims,
    private readonly clock: () => string,
    private readonly timeoutMs: number,
  ) {}

  async append(append: Append): Promise<AppendResult> {
    mustBeStorable(append);
    const { stream, expected } = append;
    // Before anything is written, so that a command that cannot be stored leaves no trace.
    const encoded = encodeAppend(append, expected === 'none' ? null : expected, this.clock());
    mustFit(encoded);
    const failed = await this.turns.take(stream, () => this.claimAndStore(append, encoded));
    return failed ?? { status: 'appended', ...(await this.appended(stream, encoded)) };
  }

  /** Undefined once it is stored, or why it is not. */
  private async claimAndStore(append: Append, encoded: EncodedAppend): Promise<AppendResult | undefined> {
    const { commandId, stream, expected } = append;
    const head = expected === 'none' ? null : headAt(await this.connection.lastOf(stream));
    if (!isExpected(expected, head)) {
      const stored = await this.claims.storedBy(commandId);
      return stored.length > 0 ? this.knownAs(append, stored) : { status: 'conflict', actual: head };
    }
    const claim = await this.claims.take(commandId, stream);
    if (claim.stored.length > 0) return this.knownAs(append, claim.stored);
    return this.store(append, claim, encoded);
  }

  private async store(append: Append, claim: Claim, encoded: EncodedAppend): Promise<AppendResult | undefined> {
    const { commandId, stream, expected } = append;
    const revision = expected === 'none' ? NO_STREAM : BigInt(expected.revision);
    const records = recordsOf(encoded, append.digest);
    // Later, others may take the claim over.
    const end = performance.now() + this.timeoutMs;
    while (performance.now() < end) {
      const broken = await this.brokenGuard(append);
      if (!broken && (await this.connection.append(stream, revision, records))) return undefined;
      // Another process wrote. It may have been this very command, sent twice.
      if (!claim.first || !(await this.claims.isUncontested(commandId))) {
        const stored = storedBy(commandId, await eventsOf(this.connection, stream));
        if (stored.length > 0) return this.knownAs(append, stored);
      }
      if (broken) return broken;
      const head = headAt(await this.connection.lastOf(stream));
      if (!isExpected(expected, head)) return { status: 'conflict', actual: head };
    }
    throw new EventStoreUnavailableError(`conflicts on ${stream} that its events do not explain`);
  }

  /** What moves between this look and the append is not seen: the server compares one stream with an expectation at a time. */
  private async brokenGuard({ guards }: Append): Promise<AppendResult | undefined> {
    const stands = await Promise.all(guards.map(({ stream }) => this.connection.lastOf(stream)));
    const broken = guards.findIndex(({ revision }, index) => revision !== (stands[index]?.revision ?? -1));
    if (broken < 0) return undefined;
    return { status: 'guard-failed', stream: guards[broken]!.stream, actual: stands[broken]?.revision ?? null };
  }

  private async appended(stream: string, { firstRevision, events, head }: EncodedAppend): Promise<Appended> {
    // The answer to an append that was repeated tells no position, so it is read.
    const [last] = await this.connection.readStream(stream, head.revision, 1);
    if (!last) throw new EventStoreUnavailableError(`what was stored in ${stream} is not readable`);
    const lastPosition = await this.index.positionOf(last.commit);
    return { firstRevision, head, firstPosition: lastPosition - events.length + 1, lastPosition };
  }

  /** The answer to a command whose id has stored these events. */
  private async knownAs({ stream, digest }: Append, events: readonly StreamEvent[]): Promise<AppendResult> {
    const first = events[0]!;
    const { stream: storedIn, revision: firstRevision } = first.envelope;
    const lastPosition = await this.index.positionOf(events.at(-1)!.commit);
    const firstPosition = lastPosition - events.length + 1;
    if (storedIn !== stream || first.digest !== digest)
      return { status: 'reused', earlier: { stream: storedIn, firstRevision, firstPosition } };
    return { status: 'repeated', firstRevision, head: headOf(events)!, firstPosition, lastPosition };
  }
}

function mustBeStorable(append: Append): void {
  mustBeAppendable(append);
  if (isReserved(append.stream)) throw new RangeError(`The stream name ${append.stream} is reserved`);
  for (const { type } of append.events)
    if (isReserved(type)) throw new RangeError(`The event type ${type} is reserved`);
}

function mustFit({ events }: EncodedAppend): void {
  const size = events.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MAX_APPEND_BYTES)
    throw new RangeError(`The command takes ${size} bytes, EventStoreDB stores at most ${MAX_APPEND_BYTES} together`);
}

/**
 * Binary, because the client writes JSON data anew and the hashes need these very bytes. Ids are new: the server takes records
 * with known ids for a repeat, and only this very call is one; the same command from elsewhere has other bytes.
 */
function recordsOf({ events }: EncodedAppend, digest: string): BinaryEventData[] {
  return events.map(({ type, bytes }) => ({
    id: randomUUID(),
    type,
    contentType: 'application/octet-stream',
    data: bytes,
    metadata: { digest },
  }));
}

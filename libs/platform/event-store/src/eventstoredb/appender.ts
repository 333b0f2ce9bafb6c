import { NO_STREAM, type BinaryEventData } from '@eventstore/db-client';
import { isUuid } from '@redress/kernel';
import { encodeAppend, isExpected, mustBeAppendable, type EncodedAppend } from '../encode.js';
import type { Append, Appended, AppendResult, StreamHead } from '../port.js';
import type { Claim, CommandClaims } from './command-claims.js';
import type { Connection } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import type { LogIndex } from './log-index.js';
import { isReserved } from './own-records.js';
import { eventsOf, headAt, headOf, storedBy, type StreamEvent } from './stored-stream.js';
import { Turns } from './turns.js';

/** The server's default for one append, counted over the data. */
const MAX_APPEND_BYTES = 1024 * 1024;

/** Carries out appends: claim the command id, find the head, store behind exactly that head. */
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
    const prepared = this.encode(append, expected === 'none' || expected === 'any' ? null : expected);
    const outcome = await this.turns.take(stream, () => this.claimAndStore(append, prepared));
    return 'events' in outcome ? { status: 'appended', ...(await this.appended(stream, outcome)) } : outcome;
  }

  private async claimAndStore(append: Append, prepared: EncodedAppend): Promise<EncodedAppend | AppendResult> {
    const { commandId, stream, expected } = append;
    const head = expected === 'none' ? null : headAt(await this.connection.lastOf(stream));
    if (!isExpected(expected, head)) {
      const stored = await this.claims.storedBy(commandId);
      return stored.length > 0 ? this.repeated(stored) : { status: 'conflict', actual: head };
    }
    const claim = await this.claims.take(commandId, stream);
    if (claim.stored.length > 0) return this.repeated(claim.stored);
    return this.store(append, claim, expected === 'any' ? this.encode(append, head) : prepared);
  }

  /** What was stored, or why nothing was. */
  private async store(append: Append, claim: Claim, prepared: EncodedAppend): Promise<EncodedAppend | AppendResult> {
    const { commandId, stream, expected } = append;
    // Later, others may take the claim over.
    const end = performance.now() + this.timeoutMs;
    for (let encoded = prepared; performance.now() < end;) {
      const revision = encoded.firstRevision === 0 ? NO_STREAM : BigInt(encoded.firstRevision - 1);
      if (await this.connection.append(stream, revision, recordsOf(append, encoded))) return encoded;
      // Somebody else wrote. It may have been this very command, sent twice.
      if (!claim.first || !(await this.claims.isUncontested(commandId))) {
        const stored = storedBy(commandId, await eventsOf(this.connection, stream));
        if (stored.length > 0) return this.repeated(stored);
      }
      const head = headAt(await this.connection.lastOf(stream));
      if (!isExpected(expected, head)) return { status: 'conflict', actual: head };
      encoded = this.encode(append, head);
    }
    throw new EventStoreUnavailableError(`too many others write to ${stream}`);
  }

  private encode(append: Append, head: StreamHead | null): EncodedAppend {
    const encoded = encodeAppend(append, head, this.clock());
    mustFit(encoded);
    return encoded;
  }

  private async appended(stream: string, { firstRevision, events, head }: EncodedAppend): Promise<Appended> {
    // The answer to an append that was repeated tells no position, so it is read.
    const [last] = await this.connection.readStream(stream, head.revision, 1);
    if (!last) throw new EventStoreUnavailableError(`what was stored in ${stream} is not readable`);
    const lastPosition = await this.index.positionOf(last.commit);
    return { firstRevision, head, firstPosition: lastPosition - events.length + 1, lastPosition };
  }

  private async repeated(events: readonly StreamEvent[]): Promise<AppendResult> {
    const first = events[0]!;
    const lastPosition = await this.index.positionOf(events.at(-1)!.commit);
    return {
      status: 'repeated',
      firstRevision: first.envelope.revision,
      head: headOf(events)!,
      firstPosition: lastPosition - events.length + 1,
      lastPosition,
    };
  }
}

function mustBeStorable(append: Append): void {
  mustBeAppendable(append);
  if (isReserved(append.stream)) throw new RangeError(`The stream name ${append.stream} is reserved`);
  for (const { type, id } of append.events) {
    if (isReserved(type)) throw new RangeError(`The event type ${type} is reserved`);
    if (!isUuid(id)) throw new RangeError(`An event id is a UUID in lower case, not ${id}`);
  }
}

function mustFit({ events }: EncodedAppend): void {
  const size = events.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MAX_APPEND_BYTES)
    throw new RangeError(`The command takes ${size} bytes, EventStoreDB stores at most ${MAX_APPEND_BYTES} together`);
}

/** Binary, because the client writes JSON data anew and the hashes need these very bytes. */
function recordsOf({ events }: Append, encoded: EncodedAppend): BinaryEventData[] {
  return encoded.events.map(({ type, bytes }, index) => ({
    id: events[index]!.id,
    type,
    contentType: 'application/octet-stream',
    data: bytes,
    metadata: undefined,
  }));
}

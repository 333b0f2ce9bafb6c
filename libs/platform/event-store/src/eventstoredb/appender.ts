import { NO_STREAM, type BinaryEventData } from '@eventstore/db-client';
import { isUuid } from '@redress/kernel';
import { encodeAppend, isExpected, mustBeAppendable, type EncodedAppend } from '../encode.js';
import type { Append, Appended, AppendResult, StreamHead } from '../port.js';
import type { CommandClaims } from './command-claims.js';
import type { Connection } from './connection.js';
import { EventStoreUnavailableError } from './errors.js';
import type { LogIndex } from './log-index.js';
import { isReserved } from './own-records.js';
import { eventsOf, headAt, headOf, storedBy, type StreamEvent } from './stored-stream.js';

/** The server's default for one append, counted over the data. */
const MAX_APPEND_BYTES = 1024 * 1024;

/** Carries out appends: claim the command id, find the head, store behind exactly that head. */
export class Appender {
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
    const { commandId, stream, expected } = append;
    const believed = expected === 'none' || expected === 'any' ? null : expected;
    // Before anything is written, so that a command that cannot be stored leaves no trace.
    mustFit(encodeAppend(append, believed, this.clock()));
    const [earlier, head] = await Promise.all([
      this.claims.take(commandId, stream),
      expected === 'none' ? null : this.connection.lastOf(stream).then(headAt),
    ]);
    if (earlier.length > 0) return this.repeated(earlier);
    return this.storeBehind(append, head);
  }

  private async storeBehind(append: Append, first: StreamHead | null): Promise<AppendResult> {
    const end = performance.now() + this.timeoutMs;
    for (let head = first; ;) {
      if (isExpected(append.expected, head)) {
        const encoded = encodeAppend(append, head, this.clock());
        const revision = head === null ? NO_STREAM : BigInt(head.revision);
        if (await this.connection.append(append.stream, revision, recordsOf(append, encoded)))
          return { status: 'appended', ...(await this.appended(append.stream, encoded)) };
      }
      // Somebody else wrote, perhaps the same command sent twice.
      const events = await eventsOf(this.connection, append.stream);
      const earlier = storedBy(append.commandId, events);
      if (earlier.length > 0) return this.repeated(earlier);
      head = headOf(events);
      if (!isExpected(append.expected, head)) return { status: 'conflict', actual: head };
      if (performance.now() > end) throw new EventStoreUnavailableError(`too many others write to ${append.stream}`);
    }
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

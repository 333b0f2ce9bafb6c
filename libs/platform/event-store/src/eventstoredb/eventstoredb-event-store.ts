import type { Append, AppendResult, EventStore, LogBatch, ReadLog, RecordedEvent, StreamSlice } from '../port.js';
import { systemClock } from '../system-clock.js';
import { AppendSubscription } from './append-subscription.js';
import { Appender } from './appender.js';
import { CommandClaims } from './command-claims.js';
import { Connection } from './connection.js';
import { envelopeIn } from './foreign-record-error.js';
import { LogIndex } from './log-index.js';
import { isReserved } from './own-records.js';
import { eventsOf, headOf } from './stored-stream.js';

const TIMEOUT_MS = 10_000;
/** Time-outs from the moment a claim is stored: its lost answer, the attempts to store, and the last of them. */
const PATIENCE = 3;

export interface EventStoreDbEventStoreOptions {
  /** Gives `recordedAt`: RFC 3339, UTC, three digits, `Z`. The system clock by default. */
  readonly clock?: () => string;
  /** Milliseconds for each call to the database, repeats included; 10 s by default. */
  readonly timeoutMs?: number;
}

/**
 * The event store on EventStoreDB 22.6 or later, in a database of its own: a record in it that is neither the server's nor
 * this adapter's nor an event of the log is a `ForeignRecordError`, and deleting or scavenging one would renumber the log. An
 * `EventStoreUnavailableError` leaves open whether an append was stored: repeat it with the same command id.
 */
export class EventStoreDbEventStore implements EventStore {
  private readonly connection: Connection;
  private readonly index: LogIndex;
  private readonly appender: Appender;
  private readonly subscription: AppendSubscription;
  private readonly pending = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  /** Connects at the first call. `url` is a connection string, `esdb://` or `esdb+discover://`. */
  constructor(url: string, options: EventStoreDbEventStoreOptions = {}) {
    const { clock = systemClock(), timeoutMs = TIMEOUT_MS } = options;
    this.connection = new Connection(url, timeoutMs);
    this.index = new LogIndex(this.connection);
    const claims = new CommandClaims(this.connection, PATIENCE * timeoutMs);
    this.appender = new Appender(this.connection, this.index, claims, clock, timeoutMs);
    this.subscription = new AppendSubscription(this.connection.client, timeoutMs);
  }

  async append(append: Append): Promise<AppendResult> {
    this.mustBeOpen();
    const result = this.appender.append(append);
    const settled = result.catch(() => undefined).finally(() => this.pending.delete(settled));
    this.pending.add(settled);
    return result;
  }

  async readStream(stream: string): Promise<StreamSlice> {
    this.mustBeOpen();
    const found = await eventsOf(this.connection, stream);
    const events = await Promise.all(
      found.map(async ({ envelope, bytes, commit }) => ({
        position: await this.index.positionOf(commit),
        envelope,
        bytes,
      })),
    );
    return { events, head: headOf(found) };
  }

  async readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, StreamSlice>> {
    const slices = await Promise.all(streams.map(async (stream) => [stream, await this.readStream(stream)] as const));
    return new Map(slices.filter(([, { head }]) => head !== null));
  }

  async *readLog({ from = 0, to = Infinity, types }: ReadLog = {}): AsyncIterable<LogBatch> {
    const end = Math.min(to, await this.size());
    let next = from;
    if (next >= end) return;
    // The read shall begin with the event at `from`, and it begins behind the place it is given.
    const after = from === 0 ? undefined : await this.index.commitAt(from - 1);
    for await (const records of this.connection.readAllAfter(after)) {
      const events: RecordedEvent[] = [];
      const first = next;
      for (const record of records) {
        if (isReserved(record.type)) continue;
        const position = next++;
        if (types === undefined || types.includes(record.type))
          events.push({ position, envelope: envelopeIn(record), bytes: record.data });
        if (next === end) break;
      }
      if (next > first) yield { events, next };
      if (next === end) return;
    }
  }

  async size(): Promise<number> {
    this.mustBeOpen();
    return this.index.size();
  }

  onAppended(listener: () => void): () => void {
    this.mustBeOpen();
    return this.subscription.add(listener);
  }

  /** Waits for the appends that were accepted, then disconnects. */
  close(): Promise<void> {
    this.closing ??= this.disconnect();
    return this.closing;
  }

  private async disconnect(): Promise<void> {
    await Promise.all(this.pending);
    await this.subscription.close();
    await this.connection.dispose();
  }

  private mustBeOpen(): void {
    if (this.closing) throw new Error('The event store is closed');
  }
}

import { migrate, NoticeListener, openPool, Pipeline, type Pool } from '@redress/database';
import { decodeEnvelope } from '@redress/kernel';
import type { Append, AppendResult, EventStore, LogBatch, RecordedEvent, StreamSlice } from '../port.js';
import { systemClock } from '../system-clock.js';
import { Appender } from './appender.js';
import { readEvents, type ReadShard } from './reading/read-events.js';
import { readStreams } from './reading/read-streams.js';
import { MIGRATIONS, readSql } from './sql.js';

const READ_STREAM = readSql('read-stream');
const CONNECTIONS = 4;

interface EventRow {
  readonly position: number;
  readonly envelope: Buffer;
}

export interface PostgresEventStoreOptions {
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Gives `recordedAt`: RFC 3339, UTC, three digits, `Z`. The system clock by default. */
  readonly clock?: () => string;
}

/** Creates or updates the store's schema. The pool belongs to the owner role, or to the only role there is. */
export async function migrateEventStore(pool: Pool): Promise<readonly string[]> {
  return migrate(pool, { schema: 'store', folder: MIGRATIONS });
}

/**
 * The event store on PostgreSQL. A database error rejects the appends it met; whether they were stored is then unknown,
 * and the caller repeats them with the same command ids.
 */
export class PostgresEventStore implements EventStore {
  private readonly appender: Appender;
  private closing: Promise<void> | undefined;
  private askAgainAt = 0;

  private constructor(
    private readonly pool: Pool,
    private readonly pipeline: Pipeline,
    private readonly listener: NoticeListener,
    clock: () => string,
  ) {
    this.appender = new Appender(pipeline, clock, (position) => this.makeRoomFor(position));
  }

  /** Opens the store as a role that may append; {@link migrateEventStore} came before. */
  static async open(url: string, options: PostgresEventStoreOptions): Promise<PostgresEventStore> {
    const { applicationName, clock = systemClock() } = options;
    const pool = openPool(url, { max: CONNECTIONS, applicationName });
    const store = new PostgresEventStore(
      pool,
      new Pipeline(url, applicationName),
      new NoticeListener({ connectionString: url, application_name: applicationName }, 'redress_appended'),
      clock,
    );
    try {
      await store.ensurePartitions();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async append(append: Append): Promise<AppendResult> {
    this.mustBeOpen();
    return this.appender.append(append);
  }

  async readStream(stream: string): Promise<StreamSlice> {
    this.mustBeOpen();
    const { rows } = await this.pool.query<EventRow & { revision: number; leaf: Buffer }>({
      name: 'read-stream',
      text: READ_STREAM,
      values: [stream],
    });
    const last = rows.at(-1);
    const head = last ? { revision: last.revision, leaf: last.leaf.toString('hex') } : null;
    return { events: rows.map(recordedOf), head };
  }

  async readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, StreamSlice>> {
    this.mustBeOpen();
    return readStreams(this.pool, streams);
  }

  async *readLog(read: ReadShard = {}): AsyncIterable<LogBatch> {
    const end = Math.min(read.to ?? Infinity, await this.size());
    yield* readEvents(this.pool, end, read);
  }

  async size(): Promise<number> {
    this.mustBeOpen();
    const { rows } = await this.pool.query<{ next: number }>('SELECT next FROM store.head');
    return rows[0]!.next;
  }

  onAppended(listener: () => void): () => void {
    this.mustBeOpen();
    return this.listener.add(listener);
  }

  /** Waits for the appends that were accepted, then disconnects. */
  close(): Promise<void> {
    this.closing ??= this.disconnect();
    return this.closing;
  }

  private async disconnect(): Promise<void> {
    await this.appender.drained();
    await this.listener.close();
    await this.pipeline.end();
    await this.pool.end();
  }

  private mustBeOpen(): void {
    if (this.closing) throw new Error('The event store is closed');
  }

  private makeRoomFor(position: number): void {
    if (position < this.askAgainAt) return;
    // Ten million positions are still free; if this fails, a later append asks again.
    this.askAgainAt = Infinity;
    this.ensurePartitions().catch(() => (this.askAgainAt = position + 1_000));
  }

  private async ensurePartitions(): Promise<void> {
    const { rows } = await this.pool.query<{ ask: number }>('SELECT store.ensure_partitions() AS ask');
    this.askAgainAt = rows[0]!.ask;
  }
}

function recordedOf({ position, envelope }: EventRow): RecordedEvent {
  return { position, envelope: decodeEnvelope(envelope), bytes: envelope };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, type Subscription, type SubscriptionStatus } from '@redress/event-bus';
import type { DataSource } from 'typeorm';
import { withAdvisoryLock } from './advisory-lock.js';
import { digestTables, type TableDigests } from './digest.js';
import { ProjectionConsumer } from './projection-consumer.js';
import type { Projection } from './projection.js';
import { PositionNotReachedError, ProjectionNotReadyError, type Query, type Reading } from './reading.js';
import { rebuildBeside, type ProjectionHost, type RebuildProgress } from './rebuild.js';
import { openTables } from './tables.js';

/** `building`: a new version is on its way; until it is swapped in, this program cannot read the old tables. */
export type ProjectionStatus = SubscriptionStatus | ({ readonly state: 'building' } & RebuildProgress);

const PATIENCE_MS = 5_000;
const BUILD_AGAIN_MS = 1_000;

interface Serving {
  readonly tables: DataSource;
  readonly subscription: Subscription;
}

/** A projection at work in this process. Comes from `runProjection`. */
export class RunningProjection {
  readonly name: string;
  private serving: Serving | undefined;
  private progress: RebuildProgress = { position: 0, total: 0 };
  private readonly stopping = new AbortController();
  private readonly rebuilds = new Set<Promise<void>>();

  constructor(
    private readonly projection: Projection,
    private readonly host: ProjectionHost,
  ) {
    this.name = projection.name;
  }

  status(): ProjectionStatus {
    return this.serving?.subscription.status() ?? { state: 'building', ...this.progress };
  }

  /** The serving tables reflect the events 0 … position−1 at least. */
  position(): number {
    return this.serving?.subscription.position() ?? 0;
  }

  /** How many events of the log, of any type, the serving tables have not yet seen. */
  async lag(): Promise<number> {
    return this.serving?.subscription.lag() ?? this.host.store.size();
  }

  /**
   * Reads the serving tables and says which position they reflect. With `atLeast` (read your own writes: the position
   * behind the last event that was written) it waits; throws {@link PositionNotReachedError} when that takes over
   * `timeoutMs`, and {@link ProjectionNotReadyError} while a new version is being built.
   */
  async read<T>(query: Query<T>, atLeast = 0, timeoutMs = PATIENCE_MS): Promise<Reading<T>> {
    if (!this.serving) throw new ProjectionNotReadyError(this.name);
    const { tables, subscription } = this.serving;
    if (!(await subscription.waitFor(atLeast, timeoutMs)))
      throw new PositionNotReachedError(this.name, atLeast, subscription.position());
    // Taken before the rows are read: they may be newer than the position says, never older.
    const position = subscription.position();
    return { position, value: await query(tables.manager) };
  }

  /** Builds the tables anew from the log while the present ones serve, and swaps. Ends when the new ones serve. */
  async rebuild(tell: (progress: RebuildProgress) => void = () => undefined): Promise<void> {
    const rebuild = rebuildBeside(this.projection, this.host, tell, this.stopping.signal);
    this.rebuilds.add(rebuild);
    await rebuild.finally(() => this.rebuilds.delete(rebuild));
  }

  /** One hash per serving table; equal hashes mean equal rows. */
  async digest(): Promise<TableDigests> {
    if (!this.serving) throw new ProjectionNotReadyError(this.name);
    return digestTables(this.projection, this.serving.tables.manager);
  }

  /** Finishes the delivery in hand. An unfinished rebuild goes on at the next start. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.rebuilds);
    await this.serving?.subscription.stop();
    await this.serving?.tables.destroy();
  }

  /** Follows the log with the tables of this version, which are the live ones. */
  async serve(): Promise<void> {
    const { pool, bus } = this.host;
    const tables = await withAdvisoryLock(pool, `projection:${this.name}`, () =>
      openTables(pool, this.projection, 'live'),
    );
    const subscription = bus.subscribe(new ProjectionConsumer(this.projection, 'live', tables, this.host));
    this.serving = { tables, subscription };
  }

  /** Builds this version beside the older one that serves, in the background, and then serves it. */
  upgrade(): void {
    const upgrade = this.buildUntilDone();
    this.rebuilds.add(upgrade);
  }

  private async buildUntilDone(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await rebuildBeside(this.projection, this.host, (progress) => (this.progress = progress), signal);
        if (!signal.aborted) await this.serve();
        return;
      } catch (error) {
        this.progress = { ...this.progress, failure: reasonOf(error) };
        await sleep(BUILD_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

import type { EventBus, Subscription } from '@redress/event-bus';
import type { DataSource } from 'typeorm';
import { withAdvisoryLock } from './advisory-lock.js';
import { beginBuild, loadBuilds } from './checkpoints.js';
import { ProjectionConsumer, ProjectionReplacedError, type ConsumerHost } from './projection-consumer.js';
import { consumerNameOf, retiredSchemaOf, schemaOf, type Projection } from './projection.js';
import { swapIn } from './swap.js';
import { openTables } from './tables.js';

/** How far a rebuild is: events looked at, events in the log, and why it does not move, when it does not. */
export interface RebuildProgress {
  readonly position: number;
  readonly total: number;
  readonly failure?: string;
}

/** What projections run on. The database of the tables holds the schema `projections`, see `migrateProjections`. */
export interface ProjectionHost extends ConsumerHost {
  readonly bus: EventBus;
}

const LOOK_AGAIN_MS = 250;

/**
 * Builds the tables anew from the whole log, beside those that serve, and swaps them in once they have seen as much. A
 * build that was interrupted goes on where it stopped; one that another process has begun is joined.
 */
export async function rebuildBeside(
  projection: Projection,
  host: ProjectionHost,
  tell: (progress: RebuildProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const tables = await openNext(projection, host);
  const building = host.bus.replay(new ProjectionConsumer(projection, 'next', tables, host));
  try {
    while (!signal.aborted) {
      const { live } = await loadBuilds(host.pool, projection);
      await building.waitFor(Math.max(0, ...(live?.positions ?? [])), LOOK_AGAIN_MS);
      tell(await progressOf(building, host));
      const outcome = await swapIn(host.pool, projection);
      if (outcome === 'behind') continue;
      if (outcome === 'gone') await mustBeLive(projection, host);
      return;
    }
  } finally {
    await building.stop();
    await tables.destroy();
    await dropRetired(projection, host);
  }
}

/** The tables beside: those of an interrupted build of the same version, else empty ones. */
function openNext(projection: Projection, { pool }: ProjectionHost): Promise<DataSource> {
  return withAdvisoryLock(pool, `projection:${projection.name}`, async () => {
    const { live, next } = await loadBuilds(pool, projection);
    // An older program that is still running would bring its version back.
    if ([live, next].some((build) => build !== undefined && build.version > projection.version))
      throw new ProjectionReplacedError(projection);
    const isResumed = next?.version === projection.version;
    if (!isResumed) {
      await pool.query(`DELETE FROM projections.checkpoints WHERE name = $1 AND slot = 'next'`, [projection.name]);
      await pool.query('DELETE FROM bus.parked WHERE consumer = $1', [consumerNameOf(projection, 'next')]);
      await pool.query(`DROP SCHEMA IF EXISTS ${schemaOf(projection, 'next')} CASCADE`);
    }
    const tables = await openTables(pool, projection, 'next');
    if (!isResumed) await beginBuild(pool, projection, 'next');
    return tables;
  });
}

async function progressOf(building: Subscription, { store }: ProjectionHost): Promise<RebuildProgress> {
  const status = building.status();
  const progress = { position: building.position(), total: await store.size() };
  return status.state === 'retrying' ? { ...progress, failure: status.reason } : progress;
}

async function mustBeLive(projection: Projection, { pool }: ProjectionHost): Promise<void> {
  const { live } = await loadBuilds(pool, projection);
  if (live?.version !== projection.version) throw new ProjectionReplacedError(projection);
}

/** Apart from the swap, because it waits for readers that the swap does not disturb. What is left over goes next time. */
async function dropRetired(projection: Projection, { pool }: ProjectionHost): Promise<void> {
  await pool.query(`DROP SCHEMA IF EXISTS ${retiredSchemaOf(projection)} CASCADE`).catch(() => undefined);
}

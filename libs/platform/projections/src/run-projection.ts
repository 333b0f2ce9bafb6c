import { withAdvisoryLock } from './advisory-lock.js';
import { beginBuild, loadBuilds } from './checkpoints.js';
import { mustBeWellNamed, type Projection } from './projection.js';
import type { ProjectionHost } from './rebuild.js';
import { RunningProjection } from './running-projection.js';
import { openTables } from './tables.js';

/**
 * Keeps the tables of a projection up to the log. On an empty database they are created; when an older version serves,
 * the new one is built beside it first, while `read` refuses. Throws when a newer version serves: a program that goes
 * back has to raise the version too, or two programs would swap each other's tables out for ever.
 */
export async function runProjection(projection: Projection, host: ProjectionHost): Promise<RunningProjection> {
  mustBeWellNamed(projection);
  const servingVersion = await withAdvisoryLock(host.pool, `projection:${projection.name}`, async () => {
    const { live } = await loadBuilds(host.pool, projection);
    return live?.version ?? (await createEmpty(projection, host));
  });
  if (servingVersion > projection.version)
    throw new Error(
      `The projection ${projection.name} is at version ${servingVersion}; this program has version ${projection.version}`,
    );
  const running = new RunningProjection(projection, host);
  if (servingVersion === projection.version) await running.serve();
  else running.upgrade();
  return running;
}

async function createEmpty(projection: Projection, { pool }: ProjectionHost): Promise<number> {
  // Tables without a checkpoint are left over from a first start that was interrupted.
  await pool.query(`DROP SCHEMA IF EXISTS ${projection.name} CASCADE`);
  await (await openTables(pool, projection, 'live')).destroy();
  await beginBuild(pool, projection, 'live');
  return projection.version;
}

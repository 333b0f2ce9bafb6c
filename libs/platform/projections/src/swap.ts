import { inTransaction, type Pool } from '@redress/database';
import type pg from 'pg';
import { withAdvisoryLock } from './advisory-lock.js';
import { loadBuilds, type Builds } from './checkpoints.js';
import { consumerNameOf, retiredSchemaOf, schemaOf, type Projection } from './projection.js';

type Outcome = 'swapped' | 'behind' | 'gone';

/**
 * Puts the tables built beside in the place of those that serve, together with their checkpoint, in one transaction.
 * `behind`: they have not seen everything that the serving ones have. `gone`: another process has swapped them in, or a newer version.
 */
export async function swapIn(pool: Pool, projection: Projection): Promise<Outcome> {
  // Looked at first without locks, because the locks wait for the batches that both builds have in hand.
  const outlook = judge(projection, await loadBuilds(pool, projection));
  if (outlook !== 'swapped') return outlook;
  // Not while another process opens the tables beside: they would go from under its hands.
  return withAdvisoryLock(pool, `projection:${projection.name}`, () => putInPlace(pool, projection));
}

function putInPlace(pool: Pool, projection: Projection): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const outcome = judge(projection, await loadBuilds(client, projection, true));
    if (outcome !== 'swapped') return outcome;
    const [serving, beside] = [schemaOf(projection, 'live'), schemaOf(projection, 'next')];
    await client.query(`DROP SCHEMA IF EXISTS ${retiredSchemaOf(projection)} CASCADE`);
    await client.query(`ALTER SCHEMA ${serving} RENAME TO ${retiredSchemaOf(projection)}`);
    await client.query(`ALTER SCHEMA ${beside} RENAME TO ${serving}`);
    await client.query(`DELETE FROM projections.checkpoints WHERE name = $1 AND slot = 'live'`, [projection.name]);
    await client.query(`UPDATE projections.checkpoints SET slot = 'live' WHERE name = $1`, [projection.name]);
    await takeOverParked(client, projection);
    return 'swapped';
  });
}

function judge({ version }: Projection, { live, next }: Builds): Outcome {
  if (next?.version !== version || (live !== undefined && live.version > version)) return 'gone';
  if (live && Math.min(...next.positions) < Math.max(...live.positions)) return 'behind';
  return 'swapped';
}

/** What was parked for the replaced tables is in the new ones, or was parked for these as well. */
async function takeOverParked(client: Pick<pg.ClientBase, 'query'>, projection: Projection): Promise<void> {
  const [live, next] = [consumerNameOf(projection, 'live'), consumerNameOf(projection, 'next')];
  await client.query('DELETE FROM bus.parked WHERE starts_with(consumer, $1) AND consumer <> $2', [
    `projection:${projection.name}:`,
    next,
  ]);
  await client.query('UPDATE bus.parked SET consumer = $1 WHERE consumer = $2', [live, next]);
}

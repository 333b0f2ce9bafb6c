import { inTransaction, type Pool } from '@redress/database';
import { loadBuilds } from './checkpoints.js';
import { retiredSchemaOf, schemaOf, type Projection } from './projection.js';

/**
 * Puts the tables built beside in the place of those that serve, together with their checkpoint, in one transaction.
 * `behind`: they have not seen everything that the serving ones have. `gone`: somebody else has swapped them in.
 */
export async function swapIn(pool: Pool, projection: Projection): Promise<'swapped' | 'behind' | 'gone'> {
  return inTransaction(pool, async (client) => {
    const { live, next } = await loadBuilds(client, projection, true);
    if (next?.version !== projection.version) return 'gone';
    if (live && Math.min(...next.positions) < Math.max(...live.positions)) return 'behind';
    const [serving, beside] = [schemaOf(projection, 'live'), schemaOf(projection, 'next')];
    await client.query(`DROP SCHEMA IF EXISTS ${retiredSchemaOf(projection)} CASCADE`);
    await client.query(`ALTER SCHEMA ${serving} RENAME TO ${retiredSchemaOf(projection)}`);
    await client.query(`ALTER SCHEMA ${beside} RENAME TO ${serving}`);
    await client.query(`DELETE FROM projections.checkpoints WHERE name = $1 AND slot = 'live'`, [projection.name]);
    await client.query(`UPDATE projections.checkpoints SET slot = 'live' WHERE name = $1`, [projection.name]);
    return 'swapped';
  });
}

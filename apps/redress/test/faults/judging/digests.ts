import { openPool, type Pool } from '@redress/database';
import { DirectEventBus, migrateEventBus, PostgresLeadership } from '@redress/event-bus';
import { analyticsProjection } from '@redress/feature-analytics';
import { peopleProjection, queueProjection, requestsProjection } from '@redress/feature-dispatch';
import { migrateProjections, runProjection } from '@redress/projections';
import { emptyDatabase } from '@redress/testing';
import type { World } from '../world.js';

/** `schema.table` → its number of rows and a hash of them. */
export type Digests = Readonly<Record<string, string>>;

const PROJECTIONS = [queueProjection, requestsProjection, peopleProjection, analyticsProjection];
const REPLAY_MS = 300_000;
const SILENT = { debug: () => undefined, warn: () => undefined };

/** What the tables of all projections hold. */
export async function digestSchemas(pool: Pool): Promise<Digests> {
  const digests: Record<string, string> = {};
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = ANY ($1) AND tablename <> 'migrations' ORDER BY 1`,
    [PROJECTIONS.map(({ name }) => name)],
  );
  for (const { name } of tables) {
    const { rows } = await pool.query<{ digest: string }>(
      `SELECT count(*) || ' rows ' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) AS digest
       FROM ${name} AS t`,
    );
    digests[name] = rows[0]!.digest;
  }
  return digests;
}

/** The same of tables that one process has projected from the log alone, in one go, in a database of its own. */
export async function replayAfresh({ store, database }: World): Promise<Digests> {
  const fresh = await emptyDatabase(database.adminUrl);
  const pool = openPool(fresh.ownerUrl, { applicationName: 'faults' });
  const leadership = new PostgresLeadership(pool);
  const bus = new DirectEventBus({ store, leadership, log: SILENT });
  try {
    await migrateEventBus(pool);
    await migrateProjections(pool);
    for (const projection of PROJECTIONS) {
      const running = await runProjection(projection, { bus, store, pool, mustMatchContract: () => undefined });
      await running.read(async () => undefined, await store.size(), REPLAY_MS);
      await running.stop();
    }
    return await digestSchemas(pool);
  } finally {
    // It looks at the log until it is closed, and so kept the run of all tests alive.
    await bus.close();
    await leadership.close();
    await pool.end();
    await fresh.drop();
  }
}

import { openPool, type Pool } from '@redress/database';
import { migrateEventStore, PostgresEventStore } from '@redress/event-store';
import { emptyDatabase } from '@redress/testing';
import { migrateEventBus } from '../../src/migrate.js';

/** An empty log with its schemas. A log cannot be emptied, so every case that needs one has a database of its own. */
export interface OwnDatabase {
  readonly store: PostgresEventStore;
  readonly pool: Pool;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** What consumers in processes of their own write, see consumer.mjs. */
const EFFECTS = `
  CREATE TABLE lanes (lane text PRIMARY KEY, position bigint NOT NULL);
  CREATE TABLE effects (number bigserial, stream text NOT NULL, revision integer NOT NULL, pid integer NOT NULL);
  GRANT ALL ON lanes, effects, effects_number_seq TO redress_app;
`;

export async function databaseOfItsOwn(adminUrl: string): Promise<OwnDatabase> {
  const { ownerUrl, appUrl, drop: dropDatabase } = await emptyDatabase(adminUrl);
  const owner = openPool(ownerUrl, { applicationName: 'spec' });
  await migrateEventStore(owner);
  await migrateEventBus(owner);
  await owner.query(EFFECTS);
  await owner.end();
  const store = await PostgresEventStore.open(appUrl, { applicationName: 'spec' });
  const pool = openPool(appUrl, { applicationName: 'spec' });
  const drop = async (): Promise<void> => {
    await pool.end();
    await store.close();
    await dropDatabase();
  };
  return { store, pool, appUrl, drop };
}

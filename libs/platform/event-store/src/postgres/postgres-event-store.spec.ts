import { openPool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { eventStoreContract } from '../contract/index.js';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store.js';

const database = testDatabase();

eventStoreContract('PostgreSQL, two processes sharing one log', async () => {
  const owner = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
  await migrateEventStore(owner);
  await owner.end();
  const open = () => PostgresEventStore.open(database().appUrl, { applicationName: 'tests' });
  return [await open(), await open()];
});

import { expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import { testDatabase } from '@redress/testing';
import { eventually } from '../contract/index.js';
import { PostgresLeadership } from './postgres-leadership.js';

const database = testDatabase();
const HEARTBEAT_MS = 1_000;
const PAST_LEASE_MS = 3_500;

it('takes the lead from a process that was stopped, which keeps its connection and is silent', async () => {
  const pool = openPool(database().appUrl, { applicationName: 'spec' });
  const stopped = new PostgresLeadership(pool, HEARTBEAT_MS);
  const other = new PostgresLeadership(pool, HEARTBEAT_MS);
  const lease = await stopped.tryToLead('relay');
  expect(lease?.isHeld()).toBe(true);
  expect(await other.tryToLead('relay')).toBeUndefined();
  // As SIGSTOP does it: nothing of this process runs meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAST_LEASE_MS);
  await eventually(async () => (await other.tryToLead('relay').catch(() => undefined)) !== undefined);
  expect(lease?.isHeld()).toBe(false);
  await Promise.all([stopped.close(), other.close()]);
  await pool.end();
}, 60_000);

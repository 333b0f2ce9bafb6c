import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/testing';
import { migrateVault, Vault } from '@redress/vault';
import { lastJson, runCli } from './run-cli.js';

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const PEOPLE = 3;

const database = testDatabase();
let pool: Pool;
beforeAll(async () => {
  pool = openPool(database().ownerUrl, { applicationName: 'spec' });
  await migrateVault(pool);
  const vault = await Vault.at(pool, [old]);
  for (let n = 0; n < PEOPLE; n++) await vault.subjectFor('complainant', `phone:${n}`);
});
afterAll(() => pool.end());

const before = process.env['REDRESS_MASTER_KEY'];
afterEach(() => {
  if (before === undefined) delete process.env['REDRESS_MASTER_KEY'];
  else process.env['REDRESS_MASTER_KEY'] = before;
});

function rewrapWith(...keys: readonly Buffer[]) {
  process.env['REDRESS_MASTER_KEY'] = keys.map((key) => key.toString('base64')).join();
  return runCli('rewrap', '--vault', database().ownerUrl, '--json');
}

it('a new master key alone is refused in one sentence; with the old one everything is wrapped anew, once', async () => {
  const alone = await rewrapWith(fresh);
  expect(alone.exitCode).toBe(2);
  expect(alone.err.trimEnd().split('\n')).toEqual([expect.stringContaining('not the master key')]);

  const done = await rewrapWith(fresh, old);
  expect(lastJson(done.out)).toEqual({ done: PEOPLE, of: PEOPLE, interrupted: false });
  expect(done.exitCode).toBe(0);
  expect(lastJson((await rewrapWith(fresh, old)).out)).toEqual({ done: 0, of: 0, interrupted: false });
  await Vault.at(pool, [fresh]);
});

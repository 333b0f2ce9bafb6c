import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/testing';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { migrateSignIn, Verifiers, type Stores } from '../src/index.js';

const START = Date.parse('2026-11-28T08:00:00+08:00');

/** A database of its own for a spec file, as the services may use it, and a clock that the spec moves. */
export function testStores(): { stores: () => Stores; owner: () => Pool; pass: (ms: number) => void } {
  const urls = testDatabase();
  const opened = {} as { pool: Pool; owner: Pool };
  let time = START;
  beforeAll(async () => {
    opened.owner = openPool(urls().ownerUrl, { applicationName: 'owner' });
    opened.pool = openPool(urls().appUrl, { applicationName: 'sign-in' });
    await migrateSignIn(opened.owner);
  });
  afterAll(async () => {
    await opened.pool.end();
    await opened.owner.end();
  });
  beforeEach(() => {
    time = START;
  });
  const verifiers = new Verifiers(Buffer.alloc(32, 7));
  return {
    stores: () => ({ pool: opened.pool, verifiers, now: () => time }),
    owner: () => opened.owner,
    pass: (ms) => void (time += ms),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { openPool } from './open-pool.js';
import { testDatabase } from './testing/test-database.js';

async function ask(url: string, text: string): Promise<unknown> {
  const pool = openPool(url, { max: 1, applicationName: 'tests' });
  try {
    return (await pool.query(text)).rows[0];
  } finally {
    await pool.end();
  }
}

describe('a pool', () => {
  const database = testDatabase();

  it('survives the loss of idle, lent and working connections', async () => {
    const pool = openPool(database().appUrl, { max: 3, applicationName: 'lost' });
    const lent = await pool.connect();
    const working = pool.query('SELECT pg_sleep(60)');
    await pool.query('SELECT 1');
    // Only what has begun can be lost: on a busy machine its connection is made last.
    const begun =
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'lost' AND query ~ 'pg_sleep' AND state = 'active'";
    while (!(await ask(database().adminUrl, begun))) await sleep(10);
    const kill =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'lost'";
    const gone = new Promise<void>((resolve) => lent.once('end', resolve));
    await ask(database().adminUrl, kill);
    await expect(working).rejects.toThrow();
    await gone;
    lent.release(true);
    // Until it has heard of all: a query that meets a loss first is failed by it.
    while (pool.totalCount > 0) await sleep(10);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('reads counts as numbers, days as texts, and refuses what a number cannot hold', async () => {
    expect(await ask(database().appUrl, "SELECT count(*) AS n, date '2026-09-24' AS day")).toEqual({
      n: 1,
      day: '2026-09-24',
    });
    await expect(ask(database().appUrl, 'SELECT 9007199254740993')).rejects.toThrow('does not fit a number exactly');
  });
});

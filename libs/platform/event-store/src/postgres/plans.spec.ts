import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, openPool, type Pool, type PoolClient } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { freshStream, sampleAppend } from '../contract/index.js';
import { appendAll, appendEach } from './append-call.js';
import { PendingAppend } from './pending-append.js';
import { migrateEventStore } from './postgres-event-store.js';
import { copyStatement } from './reading/copy-log.js';
import { copyStreamsStatement } from './reading/read-streams.js';
import { readSql } from './sql.js';

const EVENTS = 20_000;
const SECOND_PARTITION = 10_000_000;
const AT = '2026-09-24T02:00:00.000Z';

/** Plans are what keeps an append and a read as fast in year five as on the first day. */
describe('the plans of the hot statements', () => {
  const database = testDatabase();
  let admin: Pool;

  /** The plan that ran, with what was pruned. */
  const explain = async (client: PoolClient, statement: string): Promise<string> => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off, BUFFERS off) ${statement}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  /** As the driver sends it: prepared, with the plan that any parameters get. */
  const explainPrepared = (name: string, values: string) =>
    inTransaction(admin, async (client) => {
      await client.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await client.query(`PREPARE hot AS ${readSql(name)}`);
      const plan = await explain(client, `EXECUTE hot (${values})`);
      await client.query('DEALLOCATE hot');
      return plan;
    });
  /** The plans of all statements inside a call of a function. */
  const explainCall = (call: (client: Pool) => Promise<unknown>) =>
    inTransaction(admin, async (client) => {
      await client.query("LOAD 'auto_explain'");
      for (const [setting, value] of [
        ['log_min_duration', '0'],
        ['log_nested_statements', 'on'],
        ['log_level', 'notice'],
      ])
        await client.query(`SET LOCAL auto_explain.${setting} = ${value}`);
      const plans: string[] = [];
      const hear = ({ message = '' }) => plans.push(message);
      client.on('notice', hear);
      await call(client as unknown as Pool);
      client.off('notice', hear);
      return plans.join('\n');
    });

  /** Scans of the older partition that were carried out. */
  const touchedOfOld = (plan: string): string[] =>
    plan
      .split('\n')
      .filter((line) => /Scan .*events_000000000000/.test(line))
      .filter((line) => !line.includes('never executed') && !line.includes('Bitmap Index Scan'));

  beforeAll(async () => {
    admin = openPool(database().adminUrl, { max: 1, applicationName: 'tests' });
    await migrateEventStore(admin);
    for (const [base, name] of [
      [0, 'old'],
      [SECOND_PARTITION, 'new'],
    ] as const) {
      await admin.query('UPDATE store.head SET next = $1', [base]);
      await admin.query('SELECT store.ensure_partitions()');
      await admin.query(
        `INSERT INTO store.streams SELECT '${name}-' || n, 3, '', $1 + 4 * n FROM generate_series(0, $2 / 4 - 1) AS n`,
        [base, EVENTS],
      );
      await admin.query(
        `INSERT INTO store.events SELECT $1 + n, '${name}-' || n / 4, n % 4, 'T', '', '{}' FROM generate_series(0, $2 - 1) AS n`,
        [base, EVENTS],
      );
      await admin.query(
        "INSERT INTO store.commands SELECT gen_random_uuid(), '', $1 + n, $1 + n FROM generate_series(0, $2 - 1) AS n",
        [base, EVENTS],
      );
    }
    await admin.query('UPDATE store.head SET next = $1', [SECOND_PARTITION + EVENTS]);
    await admin.query('ANALYZE');
  }, 60_000);
  afterAll(() => admin.end());

  it('read a stream by its index, and leave the partitions before its beginning alone', async () => {
    const plan = await explainPrepared('read-stream', "'new-17'");
    expect(plan).not.toContain('Seq Scan');
    expect(plan).toMatch(/Index Scan (using|on) events_000010000000_stream_revision_key/);
    expect(touchedOfOld(plan)).toEqual([]);
  });

  it('read the tail of the log by position, in its partition alone, without sorting', async () => {
    const from = SECOND_PARTITION + EVENTS - 50;
    const plan = await explainPrepared('read-log', `${from}, ${from + 50}, NULL`);
    expect(plan).toContain('Index Scan using events_000010000000_pkey');
    expect(plan).toContain('Subplans Removed');
    expect(plan).not.toMatch(/Seq Scan|Sort|events_000000000000/);
  });

  it('copy a stretch of the log by position, in its partition alone, without sorting', async () => {
    const select = copyStatement({ from: 5_000, to: 10_000, types: ["it's"], shard: { index: 1, count: 2 } });
    const plan = await inTransaction(admin, (client) => explain(client, /\(([^]*)\)\s+TO STDOUT/.exec(select)![1]!));
    expect(plan).toContain('Index Scan using events_000000000000_pkey');
    expect(plan).not.toMatch(/Seq Scan|Sort|events_000010000000/);
  });

  it.each([true, false])('copy streams by their index, in their partition alone; statistics: %s', async (known) => {
    const select = copyStreamsStatement(Array.from({ length: 500 }, (_, n) => `new-${n * 7}`));
    const plan = await inTransaction(admin, async (client) => {
      await client.query('SAVEPOINT known');
      // A log that grew fast has not been looked at yet; the planner then guesses.
      if (!known) await client.query("DELETE FROM pg_statistic WHERE starelid::regclass::text LIKE 'store.events%'");
      const plan = await explain(client, /\(([^]*)\)\s+TO STDOUT/.exec(select)![1]!);
      await client.query('ROLLBACK TO known');
      return plan;
    });
    expect(plan).toMatch(/Index Scan (using|on) events_000010000000_stream_revision_key/);
    expect(plan).not.toMatch(/Seq Scan on events|events_\d+_pkey|Hash Join|Merge Join/);
    expect(touchedOfOld(plan)).toEqual([]);
  });

  it('evaluate no condition of a partition, for its bound says the same', async () => {
    const { rows } = await admin.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid::regclass::text LIKE 'store.events%'",
    );
    expect(rows).toEqual([]);
  });

  const batch = () => [
    new PendingAppend(sampleAppend(freshStream(), 'none', 2), AT),
    new PendingAppend(sampleAppend('new-3', { revision: 3, leaf: '0'.repeat(64) }), AT),
  ];

  it('append by index lookups alone', async () => {
    await admin.query("UPDATE store.streams SET leaf = decode(repeat('00', 32), 'hex') WHERE id = 'new-3'");
    const plans = await explainCall((client) => appendAll(client, batch()));
    expect(plans).toContain('Index Scan using streams_pkey');
    expect(plans).toContain('Insert on events');
    expect(plans).not.toMatch(/Seq Scan|Hash Join|Merge Join/);
  });

  it('settle commands one by one by index lookups alone', async () => {
    const plans = await explainCall((client) => appendEach(client, batch()));
    for (const index of ['commands_pkey', 'streams_pkey', 'events_000010000000_pkey'])
      expect(plans).toMatch(new RegExp(`Index (Only )?Scan using ${index}`));
    expect(plans).not.toMatch(/Seq Scan|Hash Join|Merge Join/);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.js';
import { openPool, type Pool } from './open-pool.js';
import { testDatabase } from './testing/test-database.js';

describe('migrations', () => {
  const database = testDatabase();
  let pool: Pool;
  let folder: string;
  let schema = 'board_0';
  let round = 0;

  const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql.replaceAll('$', schema));

  beforeAll(() => {
    pool = openPool(database().ownerUrl, { applicationName: 'tests' });
  });
  afterAll(() => pool.end());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redress-migrations-'));
    schema = `board_${++round}`;
    write('1-create-rows.sql', 'CREATE TABLE $.rows (id int PRIMARY KEY);');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are applied once each, in the order of their numbers', async () => {
    write('10-add-second.sql', 'INSERT INTO $.rows SELECT max(id) + 1 FROM $.rows;');
    write('2-add-first.sql', 'INSERT INTO $.rows VALUES (1);');
    expect(await migrate(pool, { schema, folder })).toEqual([
      '1-create-rows.sql',
      '2-add-first.sql',
      '10-add-second.sql',
    ]);
    expect(await migrate(pool, { schema, folder })).toEqual([]);
    expect((await pool.query(`SELECT id FROM ${schema}.rows ORDER BY id`)).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('are applied once by five processes that start together', async () => {
    write('2-add.sql', 'INSERT INTO $.rows VALUES (1);');
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(pool, { schema, folder })));
    expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, 0, 0, 2]);
  });

  it('leave nothing behind when one of them fails, and say which', async () => {
    write('2-break.sql', 'SELECT nonsense;');
    await expect(migrate(pool, { schema, folder })).rejects.toThrow('2-break.sql');
    expect((await pool.query('SELECT to_regnamespace($1) AS name', [schema])).rows).toEqual([{ name: null }]);
  });

  it('refuse to go on when an applied one was changed, removed or inserted', async () => {
    write('5-add.sql', 'INSERT INTO $.rows VALUES (1);');
    await migrate(pool, { schema, folder });
    write('3-late.sql', 'SELECT 1;');
    await expect(migrate(pool, { schema, folder })).rejects.toThrow('comes before number 5');
    rmSync(join(folder, '3-late.sql'));
    write('5-add.sql', 'INSERT INTO $.rows VALUES (2);');
    await expect(migrate(pool, { schema, folder })).rejects.toThrow('was changed after it was applied');
    rmSync(join(folder, '5-add.sql'));
    await expect(migrate(pool, { schema, folder })).rejects.toThrow('newer version');
  });
});

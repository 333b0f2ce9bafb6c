import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOut } from './copy-out.js';
import { openPool, type Pool } from './open-pool.js';
import { testDatabase } from './testing/test-database.js';

describe('copying out of PostgreSQL', () => {
  const database = testDatabase();
  let pool: Pool;
  beforeAll(() => {
    pool = openPool(database().ownerUrl, { max: 1, applicationName: 'tests' });
  });
  afterAll(() => pool.end());

  const lengthsOf = async (query: string): Promise<number[]> => {
    const lengths: number[] = [];
    await copyOut(pool, `COPY (${query}) TO STDOUT (FORMAT binary)`, (bytes, at) => {
      const length = bytes.readInt32BE(at + 2);
      expect([bytes.readInt16BE(at), bytes[at + 6], bytes[at + 5 + length]]).toEqual([1, 0x61, 0x61]);
      lengths.push(length);
    });
    return lengths;
  };

  it('hands over every row in order, however the socket cuts them', async () => {
    const expected = Array.from(
      { length: 3_000 },
      (_, n) => 1 + ((n * 7_919) % 90_000) * (n % 50 === 0 ? 1 : 0) + (n % 300),
    );
    const lengths = await lengthsOf(
      "SELECT repeat('a', 1 + (n * 7919) % 90000 * (n % 50 = 0)::int + n % 300) FROM generate_series(0, 2999) AS n ORDER BY n",
    );
    expect(lengths).toEqual(expected);
  });

  it('leaves the connection to the next query, also after no rows', async () => {
    expect(await lengthsOf("SELECT 'a' WHERE false")).toEqual([]);
    expect(await lengthsOf("SELECT 'a'::text")).toEqual([1]);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('rejects with what the server says, before and between rows', async () => {
    await expect(lengthsOf('SELECT nonsense')).rejects.toThrow('nonsense');
    await expect(
      lengthsOf("SELECT repeat('a', 100 / (5000 - n)) FROM generate_series(4900, 6000) AS n"),
    ).rejects.toThrow('division by zero');
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('hands over nothing more once a row was refused', async () => {
    let heard = 0;
    const refuse = () => {
      heard++;
      throw new Error('refused');
    };
    const copy = 'COPY (SELECT n FROM generate_series(1, 100000) AS n) TO STDOUT (FORMAT binary)';
    await expect(copyOut(pool, copy, refuse)).rejects.toThrow('refused');
    expect(heard).toBe(1);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

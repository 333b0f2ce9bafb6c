import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool, type Pool } from '@redress/database';
import { testDatabase } from '@redress/database/testing';
import { BinaryArray, BYTEA, HEX, INT4, TEXT, UUID } from './binary-array.js';

const ID = '0198c0de-0000-7000-8000-00000000000a';

describe('arrays in the binary format of PostgreSQL', () => {
  const database = testDatabase();
  let pool: Pool;

  beforeAll(() => {
    pool = openPool(database().appUrl, { max: 1, applicationName: 'tests' });
  });
  afterAll(() => pool.end());

  it('arrive as they were, several in one query', async () => {
    const { rows } = await pool.query(
      'SELECT $1::uuid[] AS uuid, $2::text[] AS text, $3::int[] AS int, $4::bytea[] AS bytea, $5::bytea[] AS hex',
      [
        new BinaryArray(UUID, [ID, ID]),
        new BinaryArray(TEXT, ['消费者', '', '{"a",NULL}']),
        new BinaryArray(INT4, [-1, 0, 2 ** 31 - 1]),
        new BinaryArray(BYTEA, [Buffer.from([0, 1, 255]), Buffer.alloc(0)]),
        new BinaryArray(HEX, ['00ff', '']),
      ],
    );

    expect(rows).toEqual([
      {
        uuid: [ID, ID],
        text: ['消费者', '', '{"a",NULL}'],
        int: [-1, 0, 2 ** 31 - 1],
        bytea: [Buffer.from([0, 1, 255]), Buffer.alloc(0)],
        hex: [Buffer.from([0, 255]), Buffer.alloc(0)],
      },
    ]);
  });

  it('arrive whole when they are larger than the space that small ones share', async () => {
    const large = 'x'.repeat(1_000_000);
    const { rows } = await pool.query('SELECT $1::text[] AS large, $2::text[] AS small', [
      new BinaryArray(TEXT, [large, large]),
      new BinaryArray(TEXT, ['small']),
    ]);

    expect(rows).toEqual([{ large: [large, large], small: ['small'] }]);
  });

  it('are written once, so that a driver that asks again is told instead of storing nothing', () => {
    const array = new BinaryArray(INT4, [1]);
    array.toPostgres();

    expect(() => array.toPostgres()).toThrow('has been written');
  });
});

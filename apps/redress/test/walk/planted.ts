import type { Random } from '@redress/testing/random';
import type { Pool } from '@redress/database';

const NAMES = ['司徒婉清', '欧阳靖琪', '慕容雪松', '诸葛青岚', '尉迟明远', '百里长风'];
const PHONES = ['13900009999', '13900018888', '13900027777', '13900036666'];
const STORIES = ['那天服务员叫小满', '银杏苑三栋二单元', '龙井巷四十四号', '百味轩私房菜', '半夜还在施工噪声扰人'];

/** Planted wherever a person can write something; none of it may stand anywhere outside the vault. */
export const PLANTED: readonly string[] = [...NAMES, ...PHONES, ...STORIES];

/** A phone number of somebody, as people write it. */
export function aPhone(chance: Random): string {
  return chance.pick(PHONES);
}

/** Something that a person typed. */
export function aText(chance: Random, most: number): string {
  const text = `${chance.pick(NAMES)}说${chance.pick(STORIES)}，电话${chance.pick(PHONES)}，第${chance.below(1_000)}次`;
  return most < text.length ? chance.pick(NAMES).slice(0, most) : text;
}

/** Where something planted stands in a text. */
export function disclosedIn(text: string): readonly string[] {
  return PLANTED.filter((planted) => text.includes(planted));
}

/** Tables of a database that show something planted, in the clear or as bytes. */
export async function tablesThatShow(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  const wanted = [...PLANTED, ...PLANTED.map((text) => Buffer.from(text).toString('hex'))];
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: shown } = await pool.query(
      `SELECT 1 FROM ${name} AS t WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS w WHERE strpos(t::text, w) > 0) LIMIT 1`,
      [wanted],
    );
    if (shown.length > 0) found.push(name);
  }
  return found;
}

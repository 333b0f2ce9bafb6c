import { openPool } from '@redress/database';

/** The tables of a database in which one of the texts stands, as it is or as bytes in hexadecimal. */
export async function tablesThatShow(texts: readonly string[], url: string): Promise<string[]> {
  const pool = openPool(url, { applicationName: 'scan' });
  try {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: lines } = await pool.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
      const hex = texts.map((text) => Buffer.from(text).toString('hex'));
      if (lines.some(({ line }) => [...texts, ...hex].some((text) => line.includes(text)))) found.push(name);
    }
    return found;
  } finally {
    await pool.end();
  }
}

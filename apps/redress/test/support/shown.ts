import { openPool } from '@redress/database';
import type { EventStore } from '@redress/event-store';

/** The types of the stored events whose bytes hold one of the texts. */
export async function envelopesThatShow(texts: readonly string[], store: EventStore): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { events } of store.readLog())
    for (const { bytes, envelope } of events) {
      const shown = Buffer.from(bytes).toString('utf8');
      if (texts.some((text) => shown.includes(text))) found.push(envelope.type);
    }
  return found;
}

/** The tables of a database in whose rows one of the texts stands. */
export async function tablesThatShow(texts: readonly string[], url: string): Promise<readonly string[]> {
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

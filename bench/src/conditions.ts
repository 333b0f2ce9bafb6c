import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Pool } from '@redress/database';

/** Where figures were taken. Another machine, or a busy one, gives others: only ratios of one run compare. */
export interface Conditions {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** Of the last minute; above the number of cores, others were waiting too. */
  readonly load: number;
  readonly node: string;
  readonly settings: Readonly<Record<string, string>>;
}

const SETTINGS = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'wal_sync_method',
  'shared_buffers',
  'max_wal_size',
];

/** Names the machine and the settings that decide over durability and speed. */
export async function conditionsOf(pool: Pool): Promise<Conditions> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name',
    [SETTINGS],
  );
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: Math.round(loadavg()[0]! * 10) / 10,
    node: process.version,
    settings: Object.fromEntries(rows.map(({ name, value }) => [name, value])),
  };
}

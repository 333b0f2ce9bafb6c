import { randomBytes } from 'node:crypto';
import type { Pool } from '@redress/database';
import { callInTurns, type Contender } from '../../rounds.js';
import { sampleId } from '../../sample-append.js';

/** What every peer writes into: the columns and indexes of a partition of the log. */
export const ROW_TABLE = `CREATE TABLE IF NOT EXISTS public.one_row (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  revision int NOT NULL,
  type text COLLATE "C" NOT NULL,
  leaf bytea NOT NULL,
  envelope bytea NOT NULL,
  UNIQUE (stream, revision)
)`;

const INSERT = {
  name: 'one-row',
  text: "INSERT INTO public.one_row (stream, revision, type, leaf, envelope) VALUES ($1, 0, 'TicketAssigned', $2, $3)",
};

/**
 * The same row, inserted and committed by itself on a connection per client. It does less than an append: positions have
 * gaps, no head is checked, no command id is kept.
 */
export async function oneRowCommits(pool: Pool, clients: number, envelope: Uint8Array): Promise<Contender> {
  await pool.query(ROW_TABLE);
  const leaf = randomBytes(32);
  const insert = () => pool.query({ ...INSERT, values: [`ticket-${sampleId()}`, leaf, envelope] });
  return { name: 'oneRowCommit', run: (seconds) => callInTurns(clients, seconds, insert) };
}

import type { Pool } from 'pg';
import { commitmentOf, openText, type Place } from './sealed-text.js';
import type { MasterKeys } from './master-keys.js';
import { sql } from './sql.js';

/** A row of `vault.fields` with the wrapped key that opens it. */
export interface StoredField {
  readonly event_id: string;
  readonly field: string;
  readonly subject: string;
  readonly suite: string;
  readonly ciphertext: Buffer;
  readonly salt: Buffer;
  readonly wrapped: Buffer;
  readonly key_suite: string;
  readonly master: number;
}

/** Reads fields of one event as they are stored; those that were erased or never sealed are left out. */
export async function readFields(pool: Pool, eventId: string, fields: readonly string[]): Promise<StoredField[]> {
  const { rows } = await pool.query<StoredField>(sql.fields, [fields.map(() => eventId), fields]);
  return rows;
}

/** The text of a stored field. Undefined when anything about it was altered. */
export function textOf(stored: StoredField, master: MasterKeys): string | undefined {
  const key = keyOf(stored, master);
  return key && openText(key, placeOf(stored), stored);
}

/** The commitment that a stored field supports today. Undefined when its key was altered. */
export function currentCommitment(stored: StoredField, master: MasterKeys): string | undefined {
  const key = keyOf(stored, master);
  return key && commitmentOf(key, placeOf(stored), stored);
}

function keyOf(
  { subject, wrapped, key_suite: suite, master: version }: StoredField,
  master: MasterKeys,
): Buffer | undefined {
  return master.unwrap(subject, { wrapped, suite, master: version });
}

function placeOf({ event_id: eventId, field, subject }: StoredField): Place {
  return { eventId, field, subject };
}

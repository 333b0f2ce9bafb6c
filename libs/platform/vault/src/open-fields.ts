import type { Pool } from 'pg';
import { SealBrokenError } from './errors.js';
import type { MasterKeys } from './master-keys.js';
import { mustBePurpose, type Access } from './purpose.js';
import { sql } from './sql.js';
import { textOf, type StoredField } from './stored-field.js';

/** Which sealed fields of which event to open. */
export interface ToOpen {
  readonly eventId: string;
  readonly fields: readonly string[];
}

/** Texts by field name; null where the person was erased. */
export type Opened = Readonly<Record<string, string | null>>;

/** Logs the access and decrypts; see `Vault.openAll`. */
export async function openFields(
  pool: Pool,
  master: MasterKeys,
  wanted: readonly ToOpen[],
  { purpose, actor }: Access,
): Promise<Map<string, Opened>> {
  mustBePurpose(purpose);
  const places = wanted.flatMap(({ eventId, fields }) => fields.map((field) => ({ eventId, field })));
  const { rows } = await pool.query<StoredField>(sql.open, [
    places.map(({ eventId }) => eventId),
    places.map(({ field }) => field),
    actor.account,
    actor.person,
    actor.role,
    actor.office,
    purpose,
  ]);
  const texts = new Map(rows.map((row) => [placeKey(row.event_id, row.field), mustOpen(row, master)]));
  const opened = new Map<string, Record<string, string | null>>(wanted.map(({ eventId }) => [eventId, {}]));
  for (const { eventId, field } of places) opened.get(eventId)![field] = texts.get(placeKey(eventId, field)) ?? null;
  return opened;
}

function mustOpen(row: StoredField, master: MasterKeys): string {
  const text = textOf(row, master);
  if (text === undefined) throw new SealBrokenError(row.event_id, row.field);
  return text;
}

function placeKey(eventId: string, field: string): string {
  return `${eventId}|${field}`;
}

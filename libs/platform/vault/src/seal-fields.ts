import { isUuid, type Personal, type SealedField } from '@redress/kernel';
import type { Pool } from 'pg';
import { NoKeyError, SealedOtherwiseError } from './errors.js';
import type { KeyRing } from './key-ring.js';
import { commitmentOf, openText, sealText, type Place, type SealedText } from './sealed-text.js';
import { sql } from './sql.js';
import { readFields } from './stored-field.js';

interface Draft extends Place, SealedText {
  readonly key: Buffer;
  readonly text: string;
}

/** Encrypts and stores the personal values of an event in one statement; see `Vault.seal`. */
export async function sealFields(
  pool: Pool,
  ring: KeyRing,
  suite: string,
  eventId: string,
  personal: Personal,
): Promise<Record<string, SealedField>> {
  const drafts = await draft(ring, suite, eventId, personal);
  if (drafts.length === 0) return {};
  const stored = await store(pool, ring, drafts);
  const earlier = drafts.filter(({ field }) => !stored.has(field));
  const commitments = await matchEarlier(pool, eventId, earlier);
  return Object.fromEntries(
    drafts.map((it) => [
      it.field,
      { subject: it.subject, commitment: commitments.get(it.field) ?? commitmentOf(it.key, it, it) },
    ]),
  );
}

async function draft(ring: KeyRing, suite: string, eventId: string, personal: Personal): Promise<Draft[]> {
  const entries = Object.entries(personal);
  const subjects = entries.map(([, { subject }]) => subject);
  // The database would repeat a wrong subject in its error text, and a wrong subject is most likely a name or a number.
  if (!subjects.every(isUuid)) throw new RangeError('A subject is a UUID given out by subjectFor');
  const keys = await ring.of(subjects);
  return entries.map(([field, { subject, text }]) => {
    const key = keys.get(subject)!;
    const place = { eventId, field, subject };
    return { ...place, ...sealText(suite, key, place, text), key, text };
  });
}

/** The names of the fields that were new. */
async function store(pool: Pool, ring: KeyRing, drafts: readonly Draft[]): Promise<Set<string>> {
  const column = <K extends keyof Draft>(name: K): Draft[K][] => drafts.map((it) => it[name]);
  const values = [
    ...[column('eventId'), column('field'), column('subject')],
    ...[column('suite'), column('ciphertext'), column('salt')],
  ];
  try {
    const { rows } = await pool.query<{ field: string }>(sql.seal, values);
    return new Set(rows.map(({ field }) => field));
  } catch (error) {
    if ((error as { code?: unknown }).code !== FOREIGN_KEY_VIOLATION) throw error;
    ring.forget(column('subject'));
    throw new NoKeyError(column('subject'));
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

/** The commitments of fields that an earlier attempt stored, provided that it stored the same texts. */
async function matchEarlier(pool: Pool, eventId: string, earlier: readonly Draft[]): Promise<Map<string, string>> {
  const commitments = new Map<string, string>();
  if (earlier.length === 0) return commitments;
  const rows = await readFields(
    pool,
    eventId,
    earlier.map(({ field }) => field),
  );
  for (const it of earlier) {
    const row = rows.find(({ field, subject }) => field === it.field && subject === it.subject);
    if (!row || openText(it.key, it, row) !== it.text) throw new SealedOtherwiseError(eventId, it.field);
    commitments.set(it.field, commitmentOf(it.key, it, row));
  }
  return commitments;
}

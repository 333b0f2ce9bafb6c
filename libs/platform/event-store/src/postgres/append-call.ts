import type { Pool } from '@redress/database';
import type { AppendResult } from '../port.js';
import type { PendingAppend } from './pending-append.js';
import { readSql } from './sql.js';

const APPEND_ALL = readSql('append-all');
const APPEND_EACH = readSql('append-each');
const LEAF_BYTES = 32;
const NO_LEAF = '0'.repeat(2 * LEAF_BYTES);

/** Of append_each: what became of a command that was not stored; command 0 tells where those that were begin. */
interface Row {
  readonly command: number;
  readonly outcome: 'repeated' | 'conflict' | null;
  readonly first_revision: number;
  readonly revision: number;
  readonly leaf: Buffer;
  readonly first_position: number;
  readonly last_position: number;
}

/**
 * Stores a batch in one round trip and one transaction; the results come in the order of the batch. Stores nothing and
 * throws a unique violation when a command of it conflicts or repeats.
 */
export async function appendAll(pool: Pool, batch: readonly PendingAppend[]): Promise<readonly AppendResult[]> {
  const query = { name: 'append-all', text: APPEND_ALL, values: parametersOf(batch) };
  const { rows } = await pool.query<Pick<Row, 'first_position'>>(query);
  return resultsOf(batch, rows[0]!.first_position, new Map());
}

/** The same at a higher price; a command that conflicts or repeats gets its own result and the others are stored. */
export async function appendEach(pool: Pool, batch: readonly PendingAppend[]): Promise<readonly AppendResult[]> {
  const query = { name: 'append-each', text: APPEND_EACH, values: parametersOf(batch) };
  const { rows } = await pool.query<Row>(query);
  return resultsOf(batch, rows[0]!.first_position, new Map(rows.map((row) => [row.command, row])));
}

function resultsOf(
  batch: readonly PendingAppend[],
  firstPosition: number,
  notStored: ReadonlyMap<number, Row>,
): readonly AppendResult[] {
  let position = firstPosition;
  return batch.map(({ encoded: { firstRevision, events, head } }, index) => {
    const row = notStored.get(index + 1);
    if (row) return resultOf(row);
    const first = position;
    position += events.length;
    return { status: 'appended', firstRevision, head, firstPosition: first, lastPosition: position - 1 };
  });
}

function resultOf(row: Row): AppendResult {
  const head = { revision: row.revision, leaf: row.leaf.toString('hex') };
  if (row.outcome !== 'repeated') return { status: 'conflict', actual: row.revision === -1 ? null : head };
  return {
    status: 'repeated',
    firstRevision: row.first_revision,
    head,
    firstPosition: row.first_position,
    lastPosition: row.last_position,
  };
}

/**
 * Byte strings travel whole and are cut in the database: one binary parameter costs less than an array in hex. The arrays
 * are written here, because what they hold needs none of the driver's escaping.
 */
function parametersOf(batch: readonly PendingAppend[]): unknown[] {
  const events = batch.flatMap(({ encoded }) => encoded.events);
  let eventsBefore = 0;
  let bytesBefore = 0;
  return [
    literal(batch, ({ append }) => append.commandId),
    literal(batch, ({ append }) => quoted(append.stream)),
    literal(batch, ({ believed }) => believed?.revision ?? -1),
    packed(batch, ({ believed }) => believed?.leaf ?? NO_LEAF),
    literal(batch, ({ encoded }) => (eventsBefore += encoded.events.length) - encoded.events.length),
    literal(batch, ({ encoded }) => encoded.events.length),
    packed(batch, ({ encoded }) => encoded.head.leaf),
    literal(batch, ({ encoded }, index) => repeated(encoded.events.length, () => index + 1)),
    literal(batch, ({ encoded }) => repeated(encoded.events.length, (n) => encoded.firstRevision + n)),
    literal(events, ({ type }) => quoted(type)),
    literal(events, ({ bytes }) => (bytesBefore += bytes.length) - bytes.length),
    literal(events, ({ bytes }) => bytes.length),
    packed(events, ({ leaf }) => leaf),
    Buffer.concat(events.map(({ bytes }) => bytes)),
  ];
}

function packed<T>(items: readonly T[], leafOf: (item: T) => string): Buffer {
  const bytes = Buffer.allocUnsafe(items.length * LEAF_BYTES);
  for (let i = 0; i < items.length; i++) bytes.write(leafOf(items[i]!), i * LEAF_BYTES, 'hex');
  return bytes;
}

function literal<T>(items: readonly T[], textOf: (item: T, index: number) => string | number): string {
  let text = '{';
  for (let i = 0; i < items.length; i++) text += (i > 0 ? ',' : '') + textOf(items[i]!, i);
  return `${text}}`;
}

function repeated(count: number, numberOf: (index: number) => number): string {
  let text = `${numberOf(0)}`;
  for (let i = 1; i < count; i++) text += `,${numberOf(i)}`;
  return text;
}

/** Streams and types hold no control characters, so JSON escapes of them what an array literal needs, and nothing else. */
function quoted(name: string): string {
  return JSON.stringify(name);
}

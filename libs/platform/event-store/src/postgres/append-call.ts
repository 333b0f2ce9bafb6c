import type { AppendResult } from '../port.js';
import type { AppendConnection } from './append-connection.js';
import type { PendingAppend } from './pending-append.js';
import { readSql } from './sql.js';

const TEXT = readSql('append');
const LEAF_BYTES = 32;

/** What became of one command that was not stored; command 0 stands for those that were, and tells where they begin. */
interface Row {
  readonly command: number;
  readonly outcome: 'repeated' | 'conflict' | null;
  readonly first_revision: number;
  readonly revision: number;
  readonly leaf: Buffer;
  readonly first_position: number;
  readonly last_position: number;
}

/** Stores a batch in one round trip and one transaction; the results come in the order of the batch. */
export async function callAppend(
  connection: AppendConnection,
  batch: readonly PendingAppend[],
): Promise<readonly AppendResult[]> {
  const rows = await connection.query<Row>({ name: 'append', text: TEXT, values: parametersOf(batch) });
  let position = rows[0]!.first_position;
  const others = new Map(rows.map((row) => [row.command, row]));
  return batch.map(({ encoded: { firstRevision, events, head } }, index) => {
    const other = others.get(index + 1);
    if (other) return resultOf(other);
    const firstPosition = position;
    position += events.length;
    return { status: 'appended', firstRevision, head, firstPosition, lastPosition: position - 1 };
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
  const heads = Buffer.alloc(batch.length * LEAF_BYTES);
  batch.forEach(({ believed }, index) => believed && heads.write(believed.leaf, index * LEAF_BYTES, 'hex'));
  const leaves = Buffer.allocUnsafe(events.length * LEAF_BYTES);
  events.forEach(({ leaf }, index) => leaves.write(leaf, index * LEAF_BYTES, 'hex'));
  let end = 0;
  return [
    literal(batch, ({ append }) => append.commandId),
    literal(batch, ({ append }) => quoted(append.stream)),
    literal(batch, ({ believed }) => believed?.revision ?? -1),
    heads,
    literal(batch, ({ encoded }) => encoded.events.length),
    literal(batch, ({ recordedAt }) => recordedAt),
    literal(batch, ({ encoded }, index) => repeated(encoded.events.length, () => index + 1)),
    literal(batch, ({ encoded }) => repeated(encoded.events.length, (n) => encoded.firstRevision + n)),
    literal(events, ({ type }) => quoted(type)),
    literal(events, ({ bytes }) => (end += bytes.length) - bytes.length),
    literal(events, ({ bytes }) => bytes.length),
    leaves,
    Buffer.concat(events.map(({ bytes }) => bytes)),
  ];
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

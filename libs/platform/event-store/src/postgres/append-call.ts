import type { Queryable } from '@redress/database';
import type { AppendResult, Guard } from '../port.js';
import { BinaryArray, BYTEA, HEX, INT4, TEXT, UUID, type ElementType } from './binary-array.js';
import type { PendingAppend } from './pending-append.js';
import { readSql } from './sql.js';

const APPEND_ALL = readSql('append-all');
const APPEND_EACH = readSql('append-each');

/** Of append_each: what became of a command that was not stored; command 0 tells where those that were begin. */
interface Row {
  readonly command: number;
  readonly outcome: 'repeated' | 'reused' | 'conflict' | 'guard-failed' | null;
  readonly first_revision: number;
  readonly revision: number;
  readonly leaf: Buffer;
  readonly first_position: number;
  readonly last_position: number;
  /** Of what was stored earlier, or of the guard that failed. */
  readonly stream: string;
}

/**
 * Stores a batch in one round trip and one transaction; the results come in the order of the batch. Stores nothing and
 * throws a unique violation when a command of it conflicts or repeats, or a guard does not hold. The batch is ordered by stream.
 */
export async function appendAll(
  database: Queryable,
  batch: readonly PendingAppend[],
): Promise<readonly AppendResult[]> {
  const query = { name: 'append-all', text: APPEND_ALL, values: parametersOf(batch) };
  const { rows } = await database.query<Pick<Row, 'first_position'>>(query);
  return resultsOf(batch, rows[0]!.first_position, new Map());
}

/** The same at a higher price; a command that cannot be stored gets its own result and the others are stored. */
export async function appendEach(
  database: Queryable,
  batch: readonly PendingAppend[],
): Promise<readonly AppendResult[]> {
  const query = { name: 'append-each', text: APPEND_EACH, values: parametersOf(batch) };
  const { rows } = await database.query<Row>(query);
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
  const { stream, first_revision: firstRevision, first_position: firstPosition, last_position: lastPosition } = row;
  const revision = row.revision === -1 ? null : row.revision;
  const head = { revision: row.revision, leaf: row.leaf.toString('hex') };
  switch (row.outcome) {
    case 'repeated':
      return { status: 'repeated', firstRevision, head, firstPosition, lastPosition };
    case 'reused':
      return { status: 'reused', earlier: { stream, firstRevision, firstPosition } };
    case 'guard-failed':
      return { status: 'guard-failed', stream, actual: revision };
    default:
      return { status: 'conflict', actual: revision === null ? null : head };
  }
}

/** The largest comes first: the driver's buffer, which grows by halves, is then large enough for the others at once. */
function parametersOf(batch: readonly PendingAppend[]): BinaryArray<unknown>[] {
  const events = batch.flatMap(({ encoded }) => encoded.events);
  const commandOf: number[] = [];
  const revisions: number[] = [];
  const firstEvents: number[] = [];
  const guards: Guard[] = [];
  const guardCommands: number[] = [];
  for (const [index, { append, encoded }] of batch.entries()) {
    for (const guard of append.guards) {
      guards.push(guard);
      guardCommands.push(index + 1);
    }
    firstEvents.push(commandOf.length);
    for (let n = 0; n < encoded.events.length; n++) {
      commandOf.push(index + 1);
      revisions.push(encoded.firstRevision + n);
    }
  }
  const ofCommands = <T>(type: ElementType<T>, of: (pending: PendingAppend) => T) =>
    new BinaryArray(type, batch.map(of));
  return [
    new BinaryArray(
      BYTEA,
      events.map(({ bytes }) => bytes),
    ),
    ofCommands(UUID, ({ append }) => append.commandId),
    ofCommands(HEX, ({ append }) => append.digest),
    ofCommands(TEXT, ({ append }) => append.stream),
    ofCommands(INT4, ({ expected }) => expected?.revision ?? -1),
    ofCommands(HEX, ({ expected }) => expected?.leaf ?? ''),
    new BinaryArray(INT4, firstEvents),
    ofCommands(INT4, ({ encoded }) => encoded.events.length),
    ofCommands(HEX, ({ encoded }) => encoded.head.leaf),
    new BinaryArray(INT4, commandOf),
    new BinaryArray(INT4, revisions),
    new BinaryArray(
      TEXT,
      events.map(({ type }) => type),
    ),
    new BinaryArray(
      HEX,
      events.map(({ leaf }) => leaf),
    ),
    new BinaryArray(INT4, guardCommands),
    new BinaryArray(
      TEXT,
      guards.map(({ stream }) => stream),
    ),
    new BinaryArray(
      INT4,
      guards.map(({ revision }) => revision),
    ),
  ];
}

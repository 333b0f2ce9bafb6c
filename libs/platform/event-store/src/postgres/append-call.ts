import type { Pool } from '@redress/database';
import type { AppendResult } from '../port.js';
import type { PendingAppend } from './pending-append.js';
import { readSql } from './sql.js';

const TEXT = readSql('append');
const NO_LEAF = Buffer.alloc(32);

interface Row {
  readonly outcome: AppendResult['status'];
  readonly first_revision: number;
  readonly revision: number;
  readonly leaf: Buffer;
  readonly first_position: number;
  readonly last_position: number;
}

/** Stores a batch in one round trip and one transaction; the results come in the order of the batch. */
export async function callAppend(pool: Pool, batch: readonly PendingAppend[]): Promise<readonly AppendResult[]> {
  const { rows } = await pool.query<Row>({ name: 'append', text: TEXT, values: parametersOf(batch) });
  return rows.map(resultOf);
}

/** Byte strings travel whole and are cut in the database: one binary parameter costs less than an array in hex. */
function parametersOf(batch: readonly PendingAppend[]): unknown[] {
  const events = batch.flatMap(({ encoded }, command) =>
    encoded.events.map((event, index) => ({ ...event, command: command + 1, revision: encoded.firstRevision + index })),
  );
  let end = 0;
  const offsets = events.map(({ bytes }) => (end += bytes.length) - bytes.length);
  return [
    batch.map(({ append }) => append.commandId),
    batch.map(({ append }) => append.stream),
    batch.map(({ believed }) => believed?.revision ?? -1),
    Buffer.concat(batch.map(({ believed }) => (believed ? Buffer.from(believed.leaf, 'hex') : NO_LEAF))),
    batch.map(({ encoded }) => encoded.events.length),
    batch.map(({ recordedAt }) => recordedAt),
    events.map(({ command }) => command),
    events.map(({ revision }) => revision),
    events.map(({ type }) => type),
    offsets,
    events.map(({ bytes }) => bytes.length),
    Buffer.concat(events.map(({ leaf }) => leaf)),
    Buffer.concat(events.map(({ bytes }) => bytes)),
  ];
}

function resultOf(row: Row): AppendResult {
  const head = { revision: row.revision, leaf: row.leaf.toString('hex') };
  if (row.outcome === 'conflict') return { status: 'conflict', actual: row.revision === -1 ? null : head };
  return {
    status: row.outcome,
    firstRevision: row.first_revision,
    head,
    firstPosition: row.first_position,
    lastPosition: row.last_position,
  };
}

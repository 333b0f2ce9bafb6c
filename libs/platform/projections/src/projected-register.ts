import type { RecordedEvent } from '@redress/event-store';
import type { Recorded } from '@redress/kernel';
import { Column, PrimaryColumn, type EntityManager } from 'typeorm';

/** An event of a register, kept beside a projection so that its rows follow from its own tables. Each register has a table. */
export abstract class RegisterRow {
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  position!: number;

  @Column('jsonb')
  event!: Recorded;
}

/** What a projection's migration runs to have the table of a register. */
export function createRegister(table: string): string {
  return `CREATE TABLE ${table} (position bigint PRIMARY KEY, event jsonb NOT NULL)`;
}

/** Keeps those events of a batch that are of the register with these types. */
export async function keepRegister(
  row: new () => RegisterRow,
  types: ReadonlySet<string>,
  events: readonly RecordedEvent[],
  tx: EntityManager,
): Promise<void> {
  const rows = events
    .filter(({ envelope }) => types.has(envelope.type))
    .map(({ position, envelope }) => ({ position, event: eventOf(envelope) }));
  if (rows.length > 0) await tx.upsert(row, rows, ['position']);
}

/** The events of a register that a projection's tables reflect, in the order of the log. */
export async function readRegister(row: new () => RegisterRow, tx: EntityManager): Promise<readonly Recorded[]> {
  const rows = await tx.find(row, { order: { position: 'ASC' } });
  return rows.map(({ event }) => event);
}

function eventOf({ id, stream, revision, type, actor, occurredAt, data }: RecordedEvent['envelope']): Recorded {
  return { id, stream, revision, type, actor, occurredAt, data };
}

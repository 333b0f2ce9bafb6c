import type { RecordedEvent } from '@redress/event-store';
import type { Recorded } from '@redress/kernel';
import { rulebook as rulebookAggregate, SHIPPED_RULEBOOK, type Rulebook } from '@redress/rulebook';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

/** An event of the rulebook, kept beside a projection so that its rows follow from its own tables. */
@Entity('rulebook')
export class RulebookRow {
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  position!: number;

  @Column('jsonb')
  event!: Recorded;
}

/** What a projection's migration runs to have the table. */
export const CREATE_RULEBOOK = 'CREATE TABLE rulebook (position bigint PRIMARY KEY, event jsonb NOT NULL)';

/** The types of the events of the rulebook. */
export const RULEBOOK_EVENT_TYPES = rulebookAggregate.types;

const TYPES: ReadonlySet<string> = new Set(RULEBOOK_EVENT_TYPES);

/** Whether an event belongs to the rulebook. */
export function isOfRulebook({ envelope }: RecordedEvent): boolean {
  return TYPES.has(envelope.type);
}

/** Keeps the rulebook's events of a batch and gives the rulebook that holds behind it. */
export async function projectRulebook(events: readonly RecordedEvent[], tx: EntityManager): Promise<Rulebook> {
  const rows = events.filter(isOfRulebook).map(({ position, envelope }) => ({ position, event: eventOf(envelope) }));
  if (rows.length > 0) await tx.upsert(RulebookRow, rows, ['position']);
  return readRulebook(tx);
}

function eventOf({ id, stream, revision, type, actor, occurredAt, data }: RecordedEvent['envelope']): Recorded {
  return { id, stream, revision, type, actor, occurredAt, data };
}

/** Rulebooks by what they were folded from: a batch arrives much more often than a rule. */
let last: { readonly key: string; readonly rulebook: Rulebook } = { key: '', rulebook: SHIPPED_RULEBOOK };

/** The rulebook that a projection's tables reflect. */
export async function readRulebook(tx: EntityManager): Promise<Rulebook> {
  const rows = await tx.find(RulebookRow, { order: { position: 'ASC' } });
  const key = rows.map(({ event }) => event.id).join();
  if (key !== last.key) last = { key, rulebook: rulebookAggregate.read(rows.map(({ event }) => event)) };
  return last.rulebook;
}

import type { RecordedEvent } from '@redress/event-store';
import { foldEvents } from '@redress/kernel';
import {
  RULEBOOK_EVENT_TYPES,
  rulebookFold,
  SHIPPED_RULEBOOK,
  type Rulebook,
  type RulebookEvent,
} from '@redress/rulebook';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

/** An event of the rulebook, kept beside a projection so that its rows follow from its own tables. */
@Entity('rulebook')
export class RulebookRow {
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  position!: number;

  @Column('text')
  type!: RulebookEvent['type'];

  @Column('jsonb')
  data!: object;
}

/** What a projection's migration runs to have the table. */
export const CREATE_RULEBOOK =
  'CREATE TABLE rulebook (position bigint PRIMARY KEY, type text NOT NULL, data jsonb NOT NULL)';

const TYPES: ReadonlySet<string> = new Set(RULEBOOK_EVENT_TYPES);

/** Whether an event belongs to the rulebook. */
export function isOfRulebook({ envelope }: RecordedEvent): boolean {
  return TYPES.has(envelope.type);
}

/** Keeps the rulebook's events of a batch and gives the rulebook that holds behind it. */
export async function projectRulebook(events: readonly RecordedEvent[], tx: EntityManager): Promise<Rulebook> {
  const rows = events
    .filter(isOfRulebook)
    .map(({ position, envelope }) => ({ position, type: envelope.type as RulebookEvent['type'], data: envelope.data }));
  if (rows.length > 0) await tx.upsert(RulebookRow, rows, ['position']);
  return readRulebook(tx);
}

/** Rulebooks by what they were folded from: a batch arrives much more often than a rule. */
let last: { readonly key: string; readonly rulebook: Rulebook } = { key: '', rulebook: SHIPPED_RULEBOOK };

/** The rulebook that a projection's tables reflect. */
export async function readRulebook(tx: EntityManager): Promise<Rulebook> {
  const rows = await tx.find(RulebookRow, { order: { position: 'ASC' } });
  const key = JSON.stringify(rows);
  if (key !== last.key) last = { key, rulebook: foldEvents(rulebookFold, rows as unknown as RulebookEvent[]).rulebook };
  return last.rulebook;
}

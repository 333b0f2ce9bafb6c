import type { RecordedEvent } from '@redress/event-store';
import { rulebook as rulebookAggregate, SHIPPED_RULEBOOK, type Rulebook } from '@redress/rulebook';
import { Entity, type EntityManager } from 'typeorm';
import { createRegister, keepRegister, readRegister, RegisterRow } from './projected-register.js';

@Entity('rulebook')
export class RulebookRow extends RegisterRow {}

/** What a projection's migration runs to have the table. */
export const CREATE_RULEBOOK = createRegister('rulebook');

/** The types of the events of the rulebook. */
export const RULEBOOK_EVENT_TYPES = rulebookAggregate.types;

const TYPES: ReadonlySet<string> = new Set(RULEBOOK_EVENT_TYPES);

/** Whether an event belongs to the rulebook. */
export function isOfRulebook({ envelope }: RecordedEvent): boolean {
  return TYPES.has(envelope.type);
}

/** Keeps the rulebook's events of a batch and gives the rulebook that holds behind it. */
export async function projectRulebook(events: readonly RecordedEvent[], tx: EntityManager): Promise<Rulebook> {
  await keepRegister(RulebookRow, TYPES, events, tx);
  return readRulebook(tx);
}

/** Rulebooks by what they were folded from: a batch arrives much more often than a rule. */
let last: { readonly key: string; readonly rulebook: Rulebook } = { key: '', rulebook: SHIPPED_RULEBOOK };

/** The rulebook that a projection's tables reflect. */
export async function readRulebook(tx: EntityManager): Promise<Rulebook> {
  const events = await readRegister(RulebookRow, tx);
  const key = events.map(({ id }) => id).join();
  if (key !== last.key) last = { key, rulebook: rulebookAggregate.read(events) };
  return last.rulebook;
}

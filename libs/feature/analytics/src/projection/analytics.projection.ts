import type { DepartmentName } from '@redress/assessment';
import type { RecordedEvent } from '@redress/event-store';
import { isOfRulebook, projectRulebook, RulebookRow, type Projection } from '@redress/projections';
import { RULEBOOK_EVENT_TYPES } from '@redress/rulebook';
import { TICKET_EVENT_TYPES } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { CreateAnalytics1764100000000 } from './analytics.migration.js';
import { DepartmentRow } from './department-row.js';
import { FactsRow } from './facts-row.js';
import { ItemRow } from './item-row.js';
import { reassessTickets } from './reassess-tickets.js';
import { saveTickets } from './save-tickets.js';
import { scorePeriods } from './score-periods.js';
import { ScoreRow } from './score-row.js';
import { TallyRow } from './tally-row.js';

/** The projection's own reading of the office's stream; dispatch emits it. */
const DEPARTMENT_REGISTERED = 'DepartmentRegistered';

/**
 * Facts of tickets → assessed items → tallies → scores. An event costs the same however long the log is: a ticket's share
 * is taken out of the tallies and put in anew, and only the months that it touches are ranked again.
 */
export const analyticsProjection: Projection = {
  name: 'analytics',
  version: 2,
  types: [...TICKET_EVENT_TYPES, ...RULEBOOK_EVENT_TYPES, DEPARTMENT_REGISTERED],
  dependsOn: ['rulebook', 'office'],
  entities: [RulebookRow, FactsRow, ItemRow, TallyRow, DepartmentRow, ScoreRow],
  migrations: [CreateAnalytics1764100000000],
  project,
};

async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rulebook = await projectRulebook(batch, tx);
  const events = batch.filter((event) => !isOfRulebook(event));
  const registrations = events.filter(({ envelope }) => envelope.type === DEPARTMENT_REGISTERED);
  const ofTickets = events.filter(({ envelope }) => envelope.type !== DEPARTMENT_REGISTERED);
  if (registrations.length > 0) await tx.upsert(DepartmentRow, lastNames(registrations), ['id']);
  const differences = await saveTickets(await reassessTickets(ofTickets, rulebook, tx), tx);
  const everyPeriod = registrations.length > 0 || events.length < batch.length;
  await scorePeriods(new Set(differences.map(({ period }) => period)), everyPeriod, rulebook, tx);
}

function lastNames(registrations: readonly RecordedEvent[]): DepartmentRow[] {
  const departments = registrations.map(({ envelope }) => envelope.data as DepartmentName);
  return [...new Map(departments.map(({ id, name }) => [id, { id, name }])).values()];
}

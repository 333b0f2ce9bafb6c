import type { RecordedEvent } from '@redress/event-store';
import { RulebookRow, type Projection } from '@redress/projections';
import { RULEBOOK_EVENT_TYPES } from '@redress/rulebook';
import { TICKET_EVENT_TYPES } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { CreateAnalytics1764100000000 } from './analytics.migration.js';
import { CalendarRow } from './calendar-row.js';
import { FactsRow } from './facts-row.js';
import { DEPARTMENT_REGISTERED, projectHistory } from './history.js';
import { ItemRow } from './item-row.js';
import { OfficeRow } from './office-row.js';
import { reassessTickets } from './reassess-tickets.js';
import { saveTickets } from './save-tickets.js';
import { TallyRow } from './tally-row.js';

/**
 * Facts of tickets → assessed items → tallies. An event costs the same however long the log is: a ticket's share is taken
 * out of the tallies and put in anew. Rankings are computed from the tallies when they are asked for.
 */
export const analyticsProjection: Projection = {
  name: 'analytics',
  version: 3,
  types: [...TICKET_EVENT_TYPES, ...RULEBOOK_EVENT_TYPES, DEPARTMENT_REGISTERED],
  dependsOn: ['rulebook', 'offices'],
  entities: [RulebookRow, CalendarRow, OfficeRow, FactsRow, ItemRow, TallyRow],
  migrations: [CreateAnalytics1764100000000],
  project,
};

const OF_TICKETS: ReadonlySet<string> = new Set(TICKET_EVENT_TYPES);

async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rulebook = await projectHistory(batch, tx);
  const ofTickets = batch.filter(({ envelope }) => OF_TICKETS.has(envelope.type));
  await saveTickets(await reassessTickets(ofTickets, rulebook, tx), tx);
}

import type { RecordedEvent } from '@redress/event-store';
import {
  keepOffices,
  OFFICES_EVENT_TYPES,
  OfficesRow,
  projectRulebook,
  RULEBOOK_EVENT_TYPES,
  RulebookRow,
  type Projection,
} from '@redress/projections';
import { tickets } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { CreateAnalytics1764100000000 } from './analytics.migration.js';
import { FactsRow } from './facts-row.js';
import { ItemRow } from './item-row.js';
import { reassessTickets } from './reassess-tickets.js';
import { saveTickets } from './save-tickets.js';
import { TallyRow } from './tally-row.js';

/**
 * Facts of tickets → assessed items → tallies. An event costs the same however long the log is: a ticket's share is taken
 * out of the tallies and put in anew. Rankings are computed from the tallies when they are asked for.
 */
export const analyticsProjection: Projection = {
  name: 'analytics',
  version: 10,
  types: [...tickets.types, ...RULEBOOK_EVENT_TYPES, ...OFFICES_EVENT_TYPES],
  dependsOn: ['rulebook', 'offices'],
  entities: [RulebookRow, OfficesRow, FactsRow, ItemRow, TallyRow],
  migrations: [CreateAnalytics1764100000000],
  project,
};

const OF_TICKETS: ReadonlySet<string> = new Set(tickets.types);

async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rulebook = await projectRulebook(batch, tx);
  await keepOffices(batch, tx);
  const ofTickets = batch.filter(({ envelope }) => OF_TICKETS.has(envelope.type));
  await saveTickets(await reassessTickets(ofTickets, rulebook, tx), tx);
}

import type { RecordedEvent } from '@redress/event-store';
import type { Recorded } from '@redress/kernel';
import {
  isOfRulebook,
  projectRulebook,
  RULEBOOK_EVENT_TYPES,
  RulebookRow,
  type Projection,
} from '@redress/projections';
import type { Rulebook } from '@redress/rulebook';
import { tickets, type TicketRegistered } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { clockRows, type ClockRow } from './clock-rows.js';
import { CreateQueue1764300000000 } from './create-queue.migration.js';
import { goOn, unseen, type QueuedTicket } from './queued-ticket.js';
import { sql } from './sql.js';
import { ticketRow } from './ticket-row.js';

const READ_TICKETS = sql('read-tickets');
const SAVE = sql('save');

/** Every ticket, each of its clocks, and how many clocks of each office end on a day: three tables on one fold. */
export const queueProjection: Projection = {
  name: 'queue',
  version: 4,
  types: [...tickets.types, ...RULEBOOK_EVENT_TYPES],
  dependsOn: ['rulebook'],
  entities: [RulebookRow],
  migrations: [CreateQueue1764300000000],
  project,
};

/** Three statements per batch: the rules and the tickets that events concern are read, folded on, and written back. */
async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rulebook = await projectRulebook(batch, tx);
  const events = batch.filter((event) => !isOfRulebook(event));
  if (events.length === 0) return;
  const known = await readTickets(events, tx);
  for (const { position, envelope } of events) {
    const id = tickets.idOf(envelope.stream);
    const ticket = known.get(id) ?? { ...unseen(id, position), source: sourceIn(envelope) };
    known.set(id, goOn(ticket, position, envelope as Recorded, rulebook));
  }
  await save([...known.values()], rulebook, tx);
}

async function readTickets(events: readonly RecordedEvent[], tx: EntityManager): Promise<Map<string, QueuedTicket>> {
  const ids = [...new Set(events.map(({ envelope }) => tickets.idOf(envelope.stream)))];
  type Row = Pick<QueuedTicket, 'id' | 'registeredAt' | 'held' | 'state' | 'source'>;
  const rows = (await tx.query(READ_TICKETS, [ids])) as readonly Row[];
  return new Map(rows.map((row) => [row.id, { ...row, revision: -1, earlierClocks: [] }]));
}

function sourceIn({ type, data }: RecordedEvent['envelope']): string | null {
  return type === 'TicketRegistered' ? (data as TicketRegistered['data']).source : null;
}

async function save(changed: readonly QueuedTicket[], rulebook: Rulebook, tx: EntityManager): Promise<void> {
  const rows: object[] = [];
  const clocks: ClockRow[] = [];
  for (const ticket of changed) {
    if (ticket.state.status === 'unregistered') continue;
    const present = clockRows(ticket.id, ticket.state, rulebook);
    rows.push(ticketRow(ticket, ticket.state, present));
    clocks.push(...ticket.earlierClocks, ...present);
  }
  await tx.query(SAVE, [JSON.stringify(rows), JSON.stringify(clocks)]);
}

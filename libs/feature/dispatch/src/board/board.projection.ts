import { readFileSync } from 'node:fs';
import type { RecordedEvent } from '@redress/event-store';
import { isOfRulebook, projectRulebook, RulebookRow, type Projection } from '@redress/projections';
import { RULEBOOK_EVENT_TYPES, type Rulebook } from '@redress/rulebook';
import {
  departmentOf,
  isOpen,
  runningLimits,
  TICKET_EVENT_TYPES,
  ticketFold,
  ticketIdOf,
  type RegisteredTicket,
  type TicketEvent,
} from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { BoardRow } from './board-row.js';
import { CreateBoard1764000000000 } from './board.migration.js';
import { PlanWithoutStates1764600000000 } from './plan-without-states.migration.js';

const sql = (name: string): string => readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');
const READ_TICKETS = sql('read-tickets');
const SAVE_TICKETS = sql('save-tickets');

/** Every ticket with who has it and what is due next. */
export const boardProjection: Projection = {
  name: 'dispatch_board',
  version: 2,
  types: [...TICKET_EVENT_TYPES, ...RULEBOOK_EVENT_TYPES],
  dependsOn: ['rulebook'],
  entities: [BoardRow, RulebookRow],
  migrations: [CreateBoard1764000000000, PlanWithoutStates1764600000000],
  project,
};

/** Three statements per batch: the rules, and the rows that the events concern are read, folded on, and written back. */
async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const rulebook = await projectRulebook(batch, tx);
  const events = batch.filter((event) => !isOfRulebook(event));
  if (events.length === 0) return;
  const ids = [...new Set(events.map(({ envelope }) => ticketIdOf(envelope.stream)))];
  const rows = (await tx.query(READ_TICKETS, [ids])) as Pick<BoardRow, 'id' | 'registeredAt' | 'state'>[];
  const known = new Map(rows.map(({ id, registeredAt, state }) => [id, { registeredAt, state }]));
  for (const { position, envelope } of events) {
    const id = ticketIdOf(envelope.stream);
    const { registeredAt, state } = known.get(id) ?? { registeredAt: position, state: ticketFold.initial };
    const next = ticketFold.evolve(state, envelope as unknown as TicketEvent);
    if (next.status === 'registered') known.set(id, { registeredAt, state: next });
  }
  const changed = [...known].map(([id, { registeredAt, state }]) => rowOf(id, registeredAt, state, rulebook));
  await tx.query(SAVE_TICKETS, [JSON.stringify(changed)]);
}

/** By the names of the columns. */
function rowOf(id: string, registeredAt: number, state: RegisteredTicket, rulebook: Rulebook): object {
  const next = runningLimits(state, rulebook)[0];
  const { kind, channel, category, receivedOn, custody, handling } = state;
  return {
    id,
    registered_at: registeredAt,
    kind,
    channel,
    category,
    received_on: receivedOn,
    stage: custody.stage,
    handling_stage: handling.stage,
    department: departmentOf(custody),
    due_on: next?.due ?? null,
    due_limit: next?.limit ?? null,
    open: isOpen(state),
    state,
  };
}

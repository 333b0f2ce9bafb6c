import type { RecordedEvent } from '@redress/event-store';
import type { Projection } from '@redress/projections';
import {
  departmentOf,
  runningLimits,
  TICKET_EVENT_TYPES,
  ticketFold,
  ticketIdOf,
  type RegisteredTicket,
  type TicketEvent,
} from '@redress/ticket';
import { In, type EntityManager } from 'typeorm';
import { BoardRow } from './board-row.js';
import { CreateBoard1764000000000 } from './board.migration.js';

/** Every ticket with who has it and what is due next. */
export const boardProjection: Projection = {
  name: 'dispatch_board',
  version: 2,
  types: TICKET_EVENT_TYPES,
  entities: [BoardRow],
  migrations: [CreateBoard1764000000000],
  project,
};

/** Two statements per batch: the rows that the events concern are read, folded on, and written back. */
async function project(events: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const ids = [...new Set(events.map(({ envelope }) => ticketIdOf(envelope.stream)))];
  const rows = await tx.find(BoardRow, {
    select: { id: true, registeredAt: true, state: true },
    where: { id: In(ids) },
  });
  const known = new Map(rows.map(({ id, registeredAt, state }) => [id, { registeredAt, state }]));
  for (const { position, envelope } of events) {
    const id = ticketIdOf(envelope.stream);
    const { registeredAt, state } = known.get(id) ?? { registeredAt: position, state: ticketFold.initial };
    const next = ticketFold.evolve(state, envelope as unknown as TicketEvent);
    if (next.status === 'registered') known.set(id, { registeredAt, state: next });
  }
  await tx.upsert(
    BoardRow,
    [...known].map(([id, { registeredAt, state }]) => rowOf(id, registeredAt, state)),
    ['id'],
  );
}

function rowOf(id: string, registeredAt: number, state: RegisteredTicket): BoardRow {
  const next = runningLimits(state)[0];
  const { kind, channel, category, receivedOn, custody, handling } = state;
  return {
    id,
    registeredAt,
    kind,
    channel,
    category,
    receivedOn,
    stage: custody.stage,
    handlingStage: handling.stage,
    department: departmentOf(custody),
    dueOn: next?.due ?? null,
    dueLimit: next?.limit ?? null,
    state,
  };
}

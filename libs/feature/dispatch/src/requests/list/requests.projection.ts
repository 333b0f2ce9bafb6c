import type { RecordedEvent } from '@redress/event-store';
import type { Recorded } from '@redress/kernel';
import type { Projection } from '@redress/projections';
import { isOfTicket, requests, type MadeRequest, type Request } from '@redress/requests';
import { tickets } from '@redress/ticket';
import type { EntityManager } from 'typeorm';
import { CreateRequests1764300000001 } from './create-requests.migration.js';
import { sql } from './sql.js';

const READ = sql('read');
const SAVE = sql('save');

/** A request as the table has it. */
export interface StoredRequest<State extends Request = MadeRequest> {
  readonly id: string;
  /** Position of its making. */
  readonly madeAt: number;
  readonly state: State;
}

/** Every request with what became of it. */
export const requestsProjection: Projection = {
  name: 'requests',
  version: 1,
  types: requests.types,
  entities: [],
  migrations: [CreateRequests1764300000001],
  project,
};

async function project(batch: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
  const ids = [...new Set(batch.map(({ envelope }) => requests.idOf(envelope.stream)))];
  const known = (await tx.query(READ, [ids])) as readonly StoredRequest<Request>[];
  const changed = new Map(known.map((request) => [request.id, request]));
  for (const { position, envelope } of batch) {
    const id = requests.idOf(envelope.stream);
    const { madeAt, state } = changed.get(id) ?? { madeAt: position, state: requests.fold.initial };
    changed.set(id, { id, madeAt, state: requests.fold.evolve(state, envelope as Recorded) });
  }
  await tx.query(SAVE, [JSON.stringify([...changed.values()].flatMap(rowOf))]);
}

function rowOf({ id, madeAt: made_at, state }: StoredRequest<Request>): readonly object[] {
  if (state.status === 'unmade') return [];
  const { kind, status, office, subject, askedBy: asked_by } = state;
  return [
    { id, made_at, kind, status, office, ticket: isOfTicket(kind) ? tickets.idOf(subject) : null, asked_by, state },
  ];
}

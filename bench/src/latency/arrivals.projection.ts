import type { RecordedEvent } from '@redress/event-store';
import type { Projection } from '@redress/projections';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

class CreateArrivals1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE tickets (stream text PRIMARY KEY, revision integer NOT NULL, state jsonb NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tickets');
  }
}

/** A board of tickets: one row each, folded on with every event, as the boards of the services are. */
export const arrivals: Projection = {
  name: 'arrivals',
  version: 1,
  types: ['TicketAssigned'],
  entities: [],
  migrations: [CreateArrivals1764200000000],
  async project(events: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
    const last = new Map(events.map(({ envelope }) => [envelope.stream, envelope]));
    await tx.query('SELECT stream, state FROM tickets WHERE stream = ANY ($1)', [[...last.keys()]]);
    const rows = [...last.values()].map(({ stream, revision, data }) => ({ stream, revision, state: data }));
    await tx.query(
      `INSERT INTO tickets SELECT stream, revision, state
       FROM jsonb_to_recordset($1) AS changed (stream text, revision integer, state jsonb)
       ON CONFLICT (stream) DO UPDATE SET revision = excluded.revision, state = excluded.state`,
      [JSON.stringify(rows)],
    );
  },
};

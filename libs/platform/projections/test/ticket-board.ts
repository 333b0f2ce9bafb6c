import type { RecordedEvent } from '@redress/event-store';
import { Column, Entity, PrimaryColumn, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Projection } from '../src/index.js';

@Entity('tickets')
export class TicketRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  state!: string;

  @Column('integer')
  revision!: number;
}

@Entity('totals')
export class TotalRow {
  @PrimaryColumn('text')
  type!: string;

  @Column('integer')
  count!: number;
}

class CreateBoard1758700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE tickets (id text PRIMARY KEY, state text NOT NULL, revision integer NOT NULL)');
    await runner.query('CREATE TABLE totals (type text PRIMARY KEY, count integer NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tickets, totals');
  }
}

/** The last event of each ticket, and how many there were of each type. Adding up shows what was done twice. */
export const ticketBoard: Projection = {
  name: 'board',
  version: 1,
  types: ['Opened', 'Closed'],
  entities: [TicketRow, TotalRow],
  migrations: [CreateBoard1758700000000],
  async project(events: readonly RecordedEvent[], tx: EntityManager): Promise<void> {
    const tickets = new Map<string, TicketRow>();
    const counts = new Map<string, number>();
    for (const { envelope } of events) {
      const { stream, type, revision } = envelope;
      tickets.set(stream, { id: stream, state: type, revision });
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    await tx.upsert(TicketRow, [...tickets.values()], ['id']);
    await tx.query(
      `INSERT INTO totals AS old SELECT * FROM unnest($1::text[], $2::int[])
       ON CONFLICT (type) DO UPDATE SET count = old.count + excluded.count`,
      [[...counts.keys()], [...counts.values()]],
    );
  },
};

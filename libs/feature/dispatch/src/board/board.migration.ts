import { CREATE_RULEBOOK } from '@redress/projections';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The board, and the rules that its due days follow from. */
export class CreateBoard1764000000000 implements MigrationInterface {
  readonly name = 'CreateBoard1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tickets (
        id uuid PRIMARY KEY,
        registered_at bigint NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        category text,
        received_on date NOT NULL,
        stage text NOT NULL,
        handling_stage text NOT NULL,
        department text,
        due_on date,
        due_limit text,
        open boolean NOT NULL,
        state jsonb NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX tickets_by_registration ON tickets (registered_at)');
    await runner.query('CREATE INDEX tickets_by_department ON tickets (department, stage, registered_at)');
    await runner.query('CREATE INDEX tickets_open ON tickets (registered_at) WHERE open');
    await runner.query(CREATE_RULEBOOK);
    await runner.query('CREATE INDEX tickets_by_stage ON tickets (stage, registered_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tickets, rulebook');
  }
}

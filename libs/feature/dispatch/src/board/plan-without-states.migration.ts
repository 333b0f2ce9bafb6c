import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody searches in states, and to sort a sample of them costs seconds whenever the planner refreshes its statistics. */
export class PlanWithoutStates1764600000000 implements MigrationInterface {
  readonly name = 'PlanWithoutStates1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tickets ALTER COLUMN state SET STATISTICS 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tickets ALTER COLUMN state SET STATISTICS -1');
  }
}

import { CREATE_RULEBOOK } from '@redress/projections';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

/** Tickets, clocks and counts, and the rules that due days follow from. */
export class CreateQueue1764300000000 implements MigrationInterface {
  readonly name = 'CreateQueue1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('create'));
    await runner.query(CREATE_RULEBOOK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tickets, clocks, counts, rulebook');
  }
}

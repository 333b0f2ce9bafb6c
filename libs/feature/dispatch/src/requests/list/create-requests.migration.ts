import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

/** The table of requests. */
export class CreateRequests1764300000001 implements MigrationInterface {
  readonly name = 'CreateRequests1764300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('create'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE requests');
  }
}

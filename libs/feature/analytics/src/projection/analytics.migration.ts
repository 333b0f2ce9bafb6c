import { CREATE_OFFICES, CREATE_RULEBOOK } from '@redress/projections';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the facts of each ticket to the tallies: each table follows from the one before it. Rules and offices stand beside. */
export class CreateAnalytics1764100000000 implements MigrationInterface {
  readonly name = 'CreateAnalytics1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_RULEBOOK);
    await runner.query(CREATE_OFFICES);
    await runner.query('CREATE TABLE facts (ticket uuid PRIMARY KEY, state jsonb NOT NULL)');
    await runner.query(`
      CREATE TABLE items (
        ticket uuid NOT NULL,
        indicator text NOT NULL,
        round integer NOT NULL,
        sequence integer NOT NULL,
        day date NOT NULL,
        department text NOT NULL,
        due date,
        counted boolean NOT NULL,
        in_numerator boolean NOT NULL CHECK (counted OR NOT in_numerator),
        provisional boolean NOT NULL,
        evidence integer[] NOT NULL,
        PRIMARY KEY (ticket, indicator, round, sequence)
      )`);
    await runner.query('CREATE INDEX items_by_number ON items (department, indicator, day, ticket, round, sequence)');
    // A difference that was added twice or not at all shows as a count below nothing or above its whole.
    await runner.query(`
      CREATE TABLE tallies (
        day date NOT NULL,
        department text NOT NULL,
        indicator text NOT NULL,
        numerator integer NOT NULL CHECK (numerator BETWEEN 0 AND denominator),
        denominator integer NOT NULL CHECK (denominator > 0),
        provisional integer NOT NULL CHECK (provisional BETWEEN 0 AND denominator),
        PRIMARY KEY (day, department, indicator)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rulebook, offices, facts, items, tallies');
  }
}

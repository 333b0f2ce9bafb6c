import { CREATE_RULEBOOK } from '@redress/projections';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the facts of each ticket to the scores: every table follows from the one before it. */
export class CreateAnalytics1764100000000 implements MigrationInterface {
  readonly name = 'CreateAnalytics1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_RULEBOOK);
    await runner.query('CREATE TABLE facts (ticket uuid PRIMARY KEY, state jsonb NOT NULL)');
    await runner.query(`
      CREATE TABLE items (
        ticket uuid NOT NULL,
        indicator text NOT NULL,
        sequence integer NOT NULL,
        period text NOT NULL,
        department text NOT NULL,
        due date,
        counted boolean NOT NULL,
        in_numerator boolean NOT NULL CHECK (counted OR NOT in_numerator),
        provisional boolean NOT NULL,
        evidence integer[] NOT NULL,
        PRIMARY KEY (ticket, indicator, sequence)
      )`);
    await runner.query('CREATE INDEX items_by_number ON items (period, department, indicator, ticket, sequence)');
    // A difference that was added twice or not at all shows as a count below nothing or above its whole.
    await runner.query(`
      CREATE TABLE tallies (
        period text NOT NULL,
        department text NOT NULL,
        indicator text NOT NULL,
        numerator integer NOT NULL CHECK (numerator BETWEEN 0 AND denominator),
        denominator integer NOT NULL CHECK (denominator > 0),
        provisional integer NOT NULL CHECK (provisional BETWEEN 0 AND denominator),
        PRIMARY KEY (period, department, indicator)
      )`);
    await runner.query('CREATE TABLE departments (id text PRIMARY KEY, name jsonb NOT NULL)');
    await runner.query(`
      CREATE TABLE scores (
        period text NOT NULL,
        department text NOT NULL,
        name jsonb NOT NULL,
        rank integer,
        score text,
        terms jsonb NOT NULL,
        PRIMARY KEY (period, department)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rulebook, facts, items, tallies, departments, scores');
  }
}

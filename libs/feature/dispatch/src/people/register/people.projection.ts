import { createRegister, keepRegister, RegisterRow, type Projection } from '@redress/projections';
import { accounts, staff } from '@redress/people';
import { Entity, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The events of colleagues and of their accounts, as the log has them. */
@Entity('people')
export class PeopleRow extends RegisterRow {}

class CreatePeople1764400000000 implements MigrationInterface {
  readonly name = 'CreatePeople1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRegister('people'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE people');
  }
}

const TYPES = [...staff.types, ...accounts.types];
const KNOWN: ReadonlySet<string> = new Set(TYPES);

/** Who works with the platform and what they hold: one table of events, since a city has some thousand of them. */
export const peopleProjection: Projection = {
  name: 'people',
  version: 1,
  types: TYPES,
  dependsOn: [],
  entities: [PeopleRow],
  migrations: [CreatePeople1764400000000],
  project: (batch, tx) => keepRegister(PeopleRow, KNOWN, batch, tx),
};

import { describe, expect, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { sizeOf } from '@redress/testing/sizes';
import { INVARIANTS } from './judging/invariants/index.js';
import { planted, type PlantedBug } from './planted/plant.js';
import { carryOut, type Plan } from './run.js';
import { mischief } from './strikes/mischief.js';

const planOf = (times: number): Plan => ({
  name: 'planted-bug',
  brokers: 1,
  tampers: true,
  tracks: [{ strike: mischief, times }],
});

const REACTIONS = 'has reacted to every cause once';
const TABLES = 'serves the tables that a fresh replay gives';
// One loss shows: for a policy somebody waits in vain, for a projection a row is missing, and chance says which of them loses it.
// One repetition may be of an event after which nothing came, which changes nothing.
const ALL_BUGS: readonly [PlantedBug, signs: readonly string[], strikes: number][] = [
  ['skips-what-was-lost', [REACTIONS, TABLES], 1],
  ['applies-repetitions-again', [TABLES], 3],
];
const BUGS = ALL_BUGS.slice(0, sizeOf('BUGS', { ci: 1, full: ALL_BUGS.length }));

describe.each(BUGS)('a platform that %s', (bug, signs, strikes) => {
  describeWithKafka('with faults in its deliveries', () => {
    const database = testDatabase();
    const kafka = testKafka();

    it('is found out', async () => {
      const ground = { kafka: kafka(), database: database(), env: planted(bug) };
      const { evidence } = await carryOut(planOf(strikes), 1, ground);
      const found = Object.entries(INVARIANTS).filter(([, invariant]) => invariant(evidence).length > 0);
      expect(found.map(([name]) => name).filter((name) => signs.includes(name))).not.toEqual([]);
    }, 300_000);
  });
});

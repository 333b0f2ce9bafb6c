import { describe, expect, it } from '@jest/globals';
import { describeWithKafka, testKafka } from '@redress/local-kafka/testing';
import { testDatabase } from '@redress/testing';
import { INVARIANTS } from './judging/invariants/index.js';
import { planted, type PlantedBug } from './planted/plant.js';
import { carryOut, type Plan } from './run.js';
import { mischief } from './strikes/mischief.js';

const MISCHIEF: Plan = { name: 'planted-bug', brokers: 1, tampers: true, tracks: [{ strike: mischief, times: 1 }] };
/** A life whose event was skipped waits in vain. */
const PATIENCE_MS = 10_000;
/** What mischief hits is a matter of chance: on a slow machine it may be nothing that shows. */
const MOST_RUNS = 4;

describe.each<[PlantedBug, string]>([
  ['skips-what-was-lost', 'has reacted to every cause once'],
  ['applies-repetitions-again', 'serves the tables that a fresh replay gives'],
])('a platform that %s', (bug, broken) => {
  describeWithKafka('with faults in its deliveries', () => {
    const database = testDatabase();
    const kafka = testKafka();

    it('is found out', async () => {
      const ground = { kafka: kafka(), database: database(), env: planted(bug), patienceMs: PATIENCE_MS };
      const found = new Set<string>();
      for (let seed = 1; seed <= MOST_RUNS && !found.has(broken); seed++) {
        const { evidence } = await carryOut(MISCHIEF, seed, ground);
        for (const [name, invariant] of Object.entries(INVARIANTS)) if (invariant(evidence).length > 0) found.add(name);
      }
      expect([...found]).toContain(broken);
    }, 600_000);
  });
});

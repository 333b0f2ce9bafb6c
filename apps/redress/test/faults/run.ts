import { PlatformClient } from '@redress/client';
import type { LocalKafka } from '@redress/local-kafka';
import type { TestDatabase } from '@redress/testing';
import { randomFor } from '@redress/testing/random';
import { A_RECOVERY_MS, eventually } from '../support/eventually.js';
import { figuresOf, type Figures } from './figures.js';
import { GroupWatch } from './group-watch.js';
import { Journal } from './journal.js';
import { gatherEvidence, type Evidence } from './judging/evidence.js';
import { Residents } from './residents.js';
import type { Strike } from './strikes/strike.js';
import { World } from './world.js';

/** What happens in a run: tracks side by side, each a strike so many times one after the other. */
export interface Plan {
  readonly name: string;
  readonly brokers: 1 | 3;
  readonly tracks: readonly { readonly strike: Strike; readonly times: number }[];
  /** Whether topics are tampered with, so that their order says nothing. */
  readonly tampers?: boolean;
}

/** Where a run takes place. */
export interface Ground {
  readonly kafka: LocalKafka;
  readonly database: TestDatabase;
  /** For the services. */
  readonly env?: Readonly<Record<string, string>>;
  /** Hears what was done as soon as the world has got over it. */
  readonly tell?: (fault: string) => void;
}

/** What came of a run. */
export interface Outcome {
  readonly evidence: Evidence;
  readonly figures: Figures;
  /** What was done, in the order in which it was over. */
  readonly faults: readonly string[];
}

const PEOPLE = 12;

/** Lets the city live while the plan's strikes hit the platform, and gathers the evidence when all is quiet again. */
export async function carryOut({ name, tracks }: Plan, seed: number, ground: Ground): Promise<Outcome> {
  const started = performance.now();
  const faults: string[] = [];
  const world = await World.start(ground);
  const groups = new GroupWatch(world.kafka.brokers);
  const journal = new Journal(world);
  const client = new PlatformClient(journal.transport, 'operator:faults');
  const residents = new Residents(client, seed, PEOPLE);
  try {
    // Until then the city sets up its offices, and there is little to strike.
    await eventually(
      'the first tickets come',
      async () => journal.acknowledged.some(({ path }) => path === '/api/intake/submissions'),
      A_RECOVERY_MS,
    );
    await world.caughtUp();
    const struck = await Promise.allSettled(
      tracks.map(async ({ strike, times }, track) => {
        for (let time = 1; time <= times; time++) {
          const chance = randomFor('faults', name, seed, track, time);
          const what = await strike({ world, client, journal, groups, chance });
          const fault = `${Math.round((performance.now() - started) / 1000)} s: ${what}`;
          faults.push(fault);
          ground.tell?.(fault);
        }
      }),
    );
    for (const track of struck) if (track.status === 'rejected') throw track.reason;
    const stuck = await residents.finish();
    await world.caughtUp();
    const seconds = Math.round((performance.now() - started) / 1000);
    const evidence = await gatherEvidence({ world, journal, client, stuck });
    const figures = figuresOf(evidence, { run: name, seed, strikes: faults.length, moved: groups.moved, seconds });
    return { evidence, figures, faults };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${howToRepeat(name, seed, faults)}`, { cause: error });
  } finally {
    journal.giveUp();
    await groups.stop();
    await world.end();
  }
}

/** What a failed run leaves to whoever looks into it. */
export function howToRepeat(name: string, seed: number, faults: readonly string[]): string {
  return [`Run ${name}, SEED=${seed}. What was done, and when it was over:`, ...faults.map((it) => `  ${it}`)].join(
    '\n',
  );
}

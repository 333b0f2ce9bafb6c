import type { Random } from '@redress/testing/random';
import { actsOf } from './acts.js';
import { Memory } from './memory.js';
import {
  actByMistake,
  actRightly,
  decideOnRequest,
  doSomethingElse,
  race,
  repeat,
  takeSomethingIn,
  timePasses,
  type Walk,
} from './steps.js';
import type { World } from './world.js';

type Step = (walk: Walk) => Promise<void>;

/** How often each step is taken, in parts. */
const STEPS: readonly (readonly [number, Step])[] = [
  [4, takeSomethingIn],
  [55, actRightly],
  [12, actByMistake],
  [5, race],
  [5, repeat],
  [9, decideOnRequest],
  [6, doSomethingElse],
  [4, timePasses],
];

/** Where those who walk begin. */
export async function begin(world: World, chance: Random): Promise<Walk> {
  const memory = new Memory();
  memory.now = (await world.people.get('/api/clock')).body.now;
  const walk = { world, memory, chance, acts: await actsOf(world.url) };
  while (memory.tickets.length < 5) await takeSomethingIn(walk);
  return walk;
}

/** Walks until so many commands were sent. */
export async function walkUntil(walk: Walk, sent: number): Promise<void> {
  while (walk.memory.sent < sent && walk.memory.faults.length < 20) await walk.chance.weigh(STEPS)(walk);
}

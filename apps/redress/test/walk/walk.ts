import type { Random } from '@redress/testing/random';
import { actsIn } from './acts.js';
import { readDescription } from './description.js';
import { Memory } from './memory.js';
import { readsIn, readSomething } from './reads.js';
import { decideOnRequest } from './requests.js';
import type { Step, Walk } from './step.js';
import { actByMistake, actRightly, doSomethingElse, race, repeat, takeSomethingIn, timePasses } from './steps.js';
import type { World } from './world.js';

/** Colleagues, their accounts and how they sign in touch no ticket; colleagues.spec and sign-in.spec go their ways. */
const OF_COLLEAGUES = /^\/auth\/|\/(staff|accounts)(\/|$)/;

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
  [8, readSomething],
];

/** Where those who walk begin. */
export async function begin(world: World, chance: Random): Promise<Walk> {
  const memory = new Memory();
  memory.now = (await world.people.get('/api/clock')).body.now;
  const description = await readDescription(world.url);
  const acts = actsIn(description, OF_COLLEAGUES);
  const walk = { world, memory, chance, acts, reads: readsIn(description) };
  while (memory.tickets.length < 5) await takeSomethingIn(walk);
  return walk;
}

/** Walks until so many commands were sent. */
export async function walkUntil(walk: Walk, sent: number): Promise<void> {
  while (walk.memory.sent < sent && walk.memory.faults.length < 20) await walk.chance.weigh(STEPS)(walk);
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '../../../src/cluster/service-process.js';
import type { Strike } from './strike.js';

const CONSUMING: readonly ServiceName[] = ['dispatch', 'mediation', 'analytics'];
/** Beyond the 15 s after which a group gives the partitions of a silent member to others. */
const PAST_SESSION_MS = 17_000;

/**
 * A process stops in the midst of its work (SIGSTOP) until its group has given it up, and another has gone on with its
 * partitions; then it wakes up (SIGCONT) and believes that they are still its own.
 */
export const pauseConsumer: Strike = async ({ world, chance }) => {
  const name = chance.pick(CONSUMING);
  const paused = PAST_SESSION_MS + chance.below(4_000);
  const sleeper = world.of(name)[0]!;
  const standIn = await world.add(name);
  await world.caughtUp();
  await sleep(chance.below(1_000));
  world.pause(sleeper);
  try {
    await sleep(paused);
    await world.caughtUp();
  } finally {
    world.resume(sleeper);
  }
  await world.caughtUp();
  await world.remove(standIn);
  await world.caughtUp();
  return `paused ${name} for ${paused} ms`;
};

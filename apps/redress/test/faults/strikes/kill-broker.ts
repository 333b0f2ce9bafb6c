import { setTimeout as sleep } from 'node:timers/promises';
import type { Strike } from './strike.js';

/** The only broker dies by SIGKILL and stays away for a while; commands are taken meanwhile, events wait in the log. */
export const killBroker: Strike = async ({ world, chance }) => {
  const [waited, away] = [chance.below(2_000), chance.below(3_000)];
  await sleep(waited);
  await world.kafka.kill(1);
  await sleep(away);
  await world.kafka.start(1);
  await world.caughtUp();
  return `killed the broker after ${waited} ms for ${away} ms`;
};

/** One of three brokers dies by SIGKILL; everything goes on before it is back. */
export const killOneOfThree: Strike = async ({ world, chance }) => {
  const [node, waited] = [chance.between(1, 3), chance.below(2_000)];
  await sleep(waited);
  await world.kafka.kill(node);
  await world.caughtUp();
  await world.kafka.start(node);
  await world.caughtUp();
  return `killed broker ${node} of 3 after ${waited} ms`;
};

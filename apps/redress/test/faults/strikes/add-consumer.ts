import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '../../../src/cluster/service-process.js';
import { A_RECOVERY_MS, eventually } from '../../support/eventually.js';
import type { Strike } from './strike.js';

/** A consumer of each service that has some. */
const CONSUMERS: readonly (readonly [ServiceName, string])[] = [
  ['dispatch', 'assign-what-was-classified'],
  ['mediation', 'open-what-was-signed-for'],
];

/** A second process of a service takes its share of the partitions, and hands them back when it ends in order. */
export const addConsumer: Strike = async ({ world, groups, chance }) => {
  const [name, consumer] = chance.pick(CONSUMERS);
  const stayed = chance.below(3_000);
  const added = await world.add(name);
  await eventually(`two share the partitions of ${consumer}`, () => groups.members.get(consumer) === 2, A_RECOVERY_MS);
  await sleep(stayed);
  await world.caughtUp();
  await world.remove(added);
  await world.caughtUp();
  return `added a ${name} for ${stayed} ms`;
};

import { SERVICES } from '../../src/cluster/service-process.js';
import type { Plan } from './run.js';
import { addConsumer } from './strikes/add-consumer.js';
import { killBroker, killOneOfThree } from './strikes/kill-broker.js';
import { killService } from './strikes/kill-service.js';
import { mischief } from './strikes/mischief.js';
import { pauseConsumer } from './strikes/pause-consumer.js';
import { poisonTicket } from './strikes/poison-ticket.js';

/** A little of everything, side by side: what every `npm test` runs. */
const SOME: Plan = {
  name: 'some-of-each',
  brokers: 1,
  tampers: true,
  tracks: [
    { strike: killService('mediation'), times: 2 },
    { strike: killService('intake'), times: 2 },
    { strike: mischief, times: 1 },
  ],
};

/** One kind of fault each, often enough to meet rare moments. */
const ALL: readonly Plan[] = [
  {
    name: 'service-killed',
    brokers: 1,
    tracks: SERVICES.map((name) => ({ strike: killService(name), times: 100 / SERVICES.length })),
  },
  { name: 'broker-killed', brokers: 1, tracks: [{ strike: killBroker, times: 20 }] },
  { name: 'one-of-three-killed', brokers: 3, tracks: [{ strike: killOneOfThree, times: 20 }] },
  { name: 'consumer-paused', brokers: 1, tracks: [{ strike: pauseConsumer, times: 10 }] },
  { name: 'consumer-added', brokers: 1, tracks: [{ strike: addConsumer, times: 10 }] },
  { name: 'mischief', brokers: 1, tampers: true, tracks: [{ strike: mischief, times: 10 }] },
  { name: 'ticket-poisoned', brokers: 1, tracks: [{ strike: poisonTicket, times: 10 }] },
];

/** The plans that FAULTS names, with commas; `all`; a little of everything without it. */
export function plansFor(faults: string | undefined): readonly Plan[] {
  if (faults === undefined || faults === '') return [SOME];
  if (faults === 'all') return ALL;
  return faults.split(',').map((name) => {
    const plan = [SOME, ...ALL].find((it) => it.name === name);
    if (!plan) throw new Error(`FAULTS names ${name}; valid are all, ${ALL.map((it) => it.name).join(', ')}`);
    return plan;
  });
}

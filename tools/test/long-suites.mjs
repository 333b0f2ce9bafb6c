/**
 * The suites whose size is set by an environment variable, each with the full size. What `npm test` does instead, the CI size,
 * stands beside the suite (`sizeOf`), as does the number that `full` means.
 * @typedef {{ name: string, folder: string, file: string, env: Record<string, string>, figures?: RegExp }} LongSuite
 *   `figures` finds the line in which the suite tells what it did
 */

const FAULTS = [
  'service-killed',
  'broker-killed',
  'one-of-three-killed',
  'consumer-paused',
  'consumer-added',
  'mischief',
  'ticket-poisoned',
];

/** @type {readonly LongSuite[]} */
export const LONG_SUITES = [
  { name: 'time zones', folder: 'libs/domain/rulebook', file: 'test/time-zones', env: { ZONES: 'full' } },
  { name: 'proofs', folder: 'libs/domain/ledger', file: 'src/tree/proofs', env: { LEAVES: 'full' } },
  {
    name: 'writers race',
    folder: 'libs/platform/event-store',
    file: 'src/eventstoredb/eventstoredb-event-store',
    env: { WRITERS: 'full' },
  },
  {
    name: 'cluster without a leader',
    folder: 'libs/platform/event-store',
    file: 'src/eventstoredb/cluster',
    env: { AWAY_SECONDS: 'full' },
  },
  {
    name: 'store killed',
    folder: 'libs/platform/event-store',
    file: 'test/kills',
    env: { KILLS: 'full' },
    figures: /^\d+ kills.*$/m,
  },
  {
    name: 'platform killed',
    folder: 'apps/redress',
    file: 'test/crash',
    env: { KILLS: 'full' },
    figures: /^\d+ kills.*$/m,
  },
  { name: 'consumers killed', folder: 'libs/platform/event-bus', file: 'test/kafka-processes', env: { KILLS: 'full' } },
  {
    name: 'servers away',
    folder: 'apps/redress',
    file: 'test/away.spec',
    env: { AWAY_SECONDS: 'full', TICKETS: 'full' },
  },
  {
    name: 'every service killed',
    folder: 'apps/redress',
    file: 'test/cluster.spec',
    env: { SERVICES: 'full', TICKETS: 'full' },
  },
  {
    name: 'walk at random',
    folder: 'apps/redress',
    file: 'test/walk.spec',
    env: { ACTS: 'full' },
    figures: /^SEED=\d+: \d+ acts.*$/m,
  },
  { name: 'console in every look', folder: 'apps/console', file: 'test/a-day', env: { READERS: 'full' } },
  { name: 'foreign fuzzer', folder: 'apps/redress', file: 'test/fuzz.spec', env: { FUZZ: 'full' } },
  { name: 'planted bugs', folder: 'apps/redress', file: 'test/faults/planted-bugs', env: { BUGS: 'full' } },
  ...FAULTS.map((kind) => ({
    name: kind,
    folder: 'apps/redress',
    file: 'test/faults/faults',
    env: { FAULTS: kind },
    figures: /^\{"run".*$/m,
  })),
];

import type { Invariant } from './invariant.js';

/** Everything was published, and nobody waits for an operator. */
export const nothingIsLeftOver: Invariant = ({ log, published, parked }) => [
  ...(published === log.length ? [] : [`published is ${published} of ${log.length}`]),
  ...parked.map((stream) => `parked is ${stream}`),
];

/** A topic holds every event, and those of a key in the order of their revisions when repetitions are passed over. */
export const kafkaOrderIsRevisionOrder: Invariant = ({ log, topics }) => {
  const faults: string[] = [];
  const next = new Map<string, number>();
  const partitions = new Map<string, string>();
  for (const { partition, key, revision } of topics) {
    const expected = next.get(key) ?? 0;
    if (revision > expected) faults.push(`${key}: revision ${revision} comes before ${expected}`);
    if (revision === expected) next.set(key, expected + 1);
    if ((partitions.get(key) ?? partition) !== partition) faults.push(`${key} is in more than one partition`);
    partitions.set(key, partition);
  }
  for (const { envelope } of log)
    if ((next.get(envelope.stream) ?? 0) <= envelope.revision)
      faults.push(`${envelope.stream}: revision ${envelope.revision} is missing in Kafka`);
  return faults;
};

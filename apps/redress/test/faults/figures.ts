import type { Evidence } from './judging/evidence.js';

/** A run in numbers. */
export interface Figures {
  readonly run: string;
  readonly seed: number;
  readonly strikes: number;
  readonly commandsSent: number;
  readonly acknowledged: number;
  /** Sent again under the same id because there was no answer. */
  readonly retried: number;
  readonly events: number;
  /** Records that Kafka holds more than once. */
  readonly duplicates: number;
  /** Events that Kafka never got: consumers fetched them from the log. */
  readonly gapsRepaired: number;
  /** Changes of a partition from one member of a group to another, after a kill also to the successor of the dead. */
  readonly partitionsMoved: number;
  readonly seconds: number;
}

interface Told {
  readonly run: string;
  readonly seed: number;
  readonly strikes: number;
  readonly moved: number;
  readonly seconds: number;
}

export function figuresOf({ journal, log, topics }: Evidence, { run, seed, strikes, moved, seconds }: Told): Figures {
  const inKafka = new Set(topics.map(({ position }) => position));
  return {
    run,
    seed,
    strikes,
    commandsSent: journal.entries.size,
    acknowledged: journal.acknowledged.length,
    retried: journal.retries,
    events: log.length,
    duplicates: topics.length - inKafka.size,
    gapsRepaired: log.length - inKafka.size,
    partitionsMoved: moved,
    seconds,
  };
}

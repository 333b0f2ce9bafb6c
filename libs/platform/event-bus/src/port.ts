import type { RecordedEvent } from '@redress/event-store';
import type { Change } from './changes/change.js';

/** A lane on its way: everything in it below `from` was done before, everything below `next` is done with this delivery. */
export interface LaneStep {
  readonly lane: string;
  readonly from: number;
  readonly next: number;
}

/**
 * Stretches of one or several lanes as one consumer sees them, to be done together. A stream lies wholly in one lane, and
 * within a lane events come in position order, so the order of every stream holds; between lanes there is none. The
 * direct adapter knows only the log as a whole, the lane `log`; Kafka has one lane per partition.
 */
export interface Delivery {
  /** The consumer's events of the steps. Empty when only other types were passed. */
  readonly events: readonly RecordedEvent[];
  readonly steps: readonly LaneStep[];
}

/** Per lane, the position below which everything in it is done, durably. See `positionIn` for lanes that are absent. */
export type Checkpoints = ReadonlyMap<string, number>;

/**
 * Somebody who must hear of every event of some types, at least once. Of all processes that subscribe under one name,
 * one at a time is handed a lane. What was handed over can come again, so the effect must bear repetition or be
 * committed together with the checkpoints.
 */
export interface Consumer {
  readonly name: string;
  /**
   * The event types to hear of. Versions of them that are not listed stop the consumer; they are never passed over.
   * Absent: every type, known or not.
   */
  readonly types?: readonly string[];
  /**
   * How long events may wait for more to come before they are handed over, in milliseconds; not while anybody waits for a
   * position. Saves transactions where a delivery costs as much for one event as for a hundred. Absent: not at all. What
   * comes from Kafka does not wait, because fetching gathers events already.
   */
  readonly lingerMs?: number;
  /** Empty for a consumer that never ran. */
  loadCheckpoints(): Promise<Checkpoints>;
  /**
   * Does the work and stores every step's `next` as the checkpoint of its lane, after the effect or in its transaction.
   * A rejection means that nothing is known to be done: the checkpoints are read again and delivery resumes there, after
   * a while. {@link CheckpointMovedError} says that another process was faster, which is no failure.
   */
  handle(delivery: Delivery): Promise<void>;
  /** The parked streams that an operator wants tried again; a delivery of their lane follows, an empty one if need be. */
  streamsToRetry?(): Promise<readonly string[]>;
}

/** `standby`: another process runs this consumer. `retrying`: nothing moves until the reason is gone. */
export type SubscriptionStatus =
  | { readonly state: 'standby' | 'running' | 'stopped' }
  | { readonly state: 'retrying'; readonly reason: string; readonly attempts: number };

/** A consumer at work. Positions count events: `n` means that the events 0 … n−1 are done. */
export interface Subscription {
  readonly name: string;
  status(): SubscriptionStatus;
  position(): number;
  /** How many events of the log, of any type, are not yet passed. */
  lag(): Promise<number>;
  /** True once `position()` has come to `position`; false when the time is over or the subscription was stopped. */
  waitFor(position: number, timeoutMs: number): Promise<boolean>;
  /** Finishes the delivery in hand and takes no more. */
  stop(): Promise<void>;
}

/** How services hear of events. Delivery is at least once, in order per stream, and never leaves an event out. */
export interface EventBus {
  /** Everything that is at work in this process: what was subscribed and not stopped, and what the bus itself runs. */
  readonly subscriptions: readonly Subscription[];
  /** Starts to deliver, from the consumer's checkpoints. A consumer that fails holds up no other. */
  subscribe(consumer: Consumer): Subscription;
  /** The same, but the events come from the log itself whatever carries them otherwise: for a rebuild from the beginning. */
  replay(consumer: Consumer): Subscription;
  /**
   * What changes from a position on, for somebody who tells others that they should look: first what is there, then what
   * comes, until the signal is aborted. Rejects with a `SlowReaderError` when the reader has fallen too far behind.
   */
  changes(from: number, signal: AbortSignal): AsyncIterable<readonly Change[]>;
  /** Stops every subscription and ends all changes. */
  close(): Promise<void>;
}

/** Another runner has moved the checkpoint in the meantime; what was handed over has to be dropped. */
export class CheckpointMovedError extends Error {
  constructor(consumer: string) {
    super(`Another process moved the checkpoint of ${consumer}`);
    this.name = 'CheckpointMovedError';
  }
}

/** Where the bus and its consumers tell what operators must know. Nest's `Logger` fits. */
export interface BusLog {
  debug(message: string): void;
  warn(message: string): void;
}

import type { RecordedEvent } from '@redress/event-store';

/**
 * A stretch of the log as one consumer sees it. Within a lane events come in position order, so the order of every
 * stream holds; between lanes there is none. The direct adapter has the single lane `log`; Kafka has one per partition.
 */
export interface Delivery {
  readonly lane: string;
  /** The events of the consumer's types at positions `from` ≤ p < `next`. Empty when only other types were passed. */
  readonly events: readonly RecordedEvent[];
  readonly from: number;
  readonly next: number;
}

/**
 * Somebody who must hear of every event of some types, at least once. Of all processes that subscribe under one name,
 * one at a time is handed a lane. What was handed over can come again, so the effect must bear repetition or be
 * committed together with the checkpoint.
 */
export interface Consumer {
  readonly name: string;
  /** Versions of these types that the consumer does not list stop it; they are never passed over. */
  readonly types: readonly string[];
  /** The position below which everything in the lane is done, durably; 0 for a consumer that never ran. */
  loadCheckpoint(lane: string): Promise<number>;
  /**
   * Does the work and stores `delivery.next` as the checkpoint, after the effect or in its transaction. A rejection
   * means that nothing is known to be done: the checkpoint is read again and delivery resumes there, after a while.
   * {@link CheckpointMovedError} says that another process was faster, which is no failure.
   */
  handle(delivery: Delivery): Promise<void>;
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
  /** Every lane that deliveries can come in; fixed for the life of an installation. */
  readonly lanes: readonly string[];
  /** Starts to deliver, from the consumer's checkpoint. A consumer that fails holds up no other. */
  subscribe(consumer: Consumer): Subscription;
  /** Stops every subscription. */
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

import type { EventStore } from '@redress/event-store';
import type pg from 'pg';
import type { ContractCheck } from '../contracts-kept.js';
import type { Backoff } from '../failure.js';
import type { BusLog, EventBus, Subscription } from '../port.js';
import { PolicyConsumer } from './policy-consumer.js';
import type { ParkedStream } from '../parking/parked-stream.js';
import { ParkedStreams } from '../parking/parked-streams.js';
import { PolicyCheckpoints } from './policy-checkpoints.js';
import type { Policy } from './policy.js';

/** What the policies of a process share. The pool's database holds the schema `bus`, see `migrateEventBus`. */
export interface PolicyHost {
  readonly bus: EventBus;
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly log: BusLog;
  readonly mustMatchContract: ContractCheck;
  /** Between the attempts of one reaction. */
  readonly backoff?: Backoff;
}

/** A policy at work. */
export interface RunningPolicy {
  readonly subscription: Subscription;
  /** The streams that wait for an operator, oldest first. */
  parked(): Promise<ParkedStream[]>;
  /**
   * Asks for a parked stream to be tried again, from any process; it happens within a second, before later events of
   * the stream. False when the stream is not parked.
   */
  retryParked(stream: string): Promise<boolean>;
}

/** Lets a policy react, from where it stopped last time; see {@link Policy.from} for a new one. Rejects when the store or the database fails. */
export async function runPolicy(policy: Policy, { bus, pool, ...parts }: PolicyHost): Promise<RunningPolicy> {
  const parked = new ParkedStreams(pool, policy.name);
  const checkpoints = new PolicyCheckpoints(pool, policy.name);
  // Before it returns, so that a policy from now on hears of all that is appended afterwards.
  await checkpoints.begin(policy.from === 'now' ? await parts.store.size() : 0);
  return {
    subscription: bus.subscribe(new PolicyConsumer(policy, { ...parts, checkpoints, parked })),
    parked: () => parked.list(),
    retryParked: (stream) => parked.requestRetry(stream),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { reasonOf, waitAfter } from '../failure.js';
import type { ContractCheck } from '../contracts-kept.js';
import type { Backoff } from '../failure.js';
import { mustBeKnown } from '../known-events.js';
import { startOf } from '../lanes.js';
import type { BusLog, Checkpoints, Consumer, Delivery } from '../port.js';
import { missedEvents, type ParkedStream } from '../parking/parked-stream.js';
import { faultOfEvents } from '../parking/fault-of-event.js';
import { isDependedOn, StoppedAtError } from '../parking/stopped-at-error.js';
import type { ParkedStreams } from '../parking/parked-streams.js';
import type { PolicyCheckpoints } from './policy-checkpoints.js';
import type { Policy } from './policy.js';
import { forEachConcurrently, queuePerStream } from './stream-queues.js';

/** Enough appends in flight for the store to commit them in groups. */
const STREAMS_AT_ONCE = 32;
const ATTEMPTS = 5;
/** The others of a delivery wait for a poison stream this long at most: 1.5 s over five attempts. */
const USUAL_BACKOFF: Backoff = { firstMs: 100, longestMs: 1_000 };

/** What running a policy needs besides the policy. */
export interface PolicyParts {
  readonly store: EventStore;
  readonly checkpoints: PolicyCheckpoints;
  readonly parked: ParkedStreams;
  readonly log: BusLog;
  /** Tells an event that no policy need bear from a bug of ours. */
  readonly mustMatchContract: ContractCheck;
  readonly backoff?: Backoff;
}

interface FailedReaction {
  readonly event: RecordedEvent;
  readonly error: unknown;
}

/** A policy as a consumer of the bus: effects first, then the checkpoint; what cannot be done is not lost. */
export class PolicyConsumer implements Consumer {
  readonly name: string;
  readonly types: readonly string[];

  constructor(
    private readonly policy: Policy,
    private readonly parts: PolicyParts,
  ) {
    this.name = policy.name;
    this.types = policy.on;
  }

  loadCheckpoints(): Promise<Checkpoints> {
    this.parts.parked.forget();
    return this.parts.checkpoints.load();
  }

  streamsToRetry(): Promise<readonly string[]> {
    return this.parts.parked.toRetry();
  }

  async handle(delivery: Delivery): Promise<void> {
    const { events, steps } = delivery;
    const parked = new Set<string>();
    for (const stream of await this.parts.parked.known()) {
      const start = startOf(delivery, stream.stream);
      const isBack = stream.retryRequested && start !== undefined && (await this.catchUp(stream, start));
      if (!isBack) parked.add(stream.stream);
    }
    const queues = [...queuePerStream(events).values()].filter((queue) => !parked.has(queue[0]!.envelope.stream));
    await forEachConcurrently(queues, STREAMS_AT_ONCE, (queue) => this.reactOrPark(queue));
    this.parts.parked.note(await this.parts.checkpoints.save(steps));
  }

  /** Does what a parked stream has missed, up to the delivery at hand. False when it is parked again, for whatever reason. */
  private async catchUp(stream: ParkedStream, to: number): Promise<boolean> {
    const missed = await missedEvents(this.parts.store, stream, this.types, to);
    mustBeKnown(missed, new Set(this.types));
    const failed = await this.reactInOrder(missed);
    if (failed) await this.park(failed);
    else await this.parts.parked.unpark(stream.stream);
    return !failed;
  }

  /** Reacts to the events of a stream and parks it where the event is to blame; throws {@link StoppedAtError} elsewhere. */
  private async reactOrPark(queue: readonly RecordedEvent[]): Promise<void> {
    const failed = await this.reactInOrder(queue);
    if (!failed) return;
    const { event } = failed;
    const { stream } = event.envelope;
    const error = faultOfEvents(failed.error, [event], this.parts.mustMatchContract);
    if (error === undefined || isDependedOn(stream, this.policy.dependsOn))
      throw new StoppedAtError(stream, event.position, failed.error);
    await this.park({ event, error });
  }

  /** The event that could not be reacted to; undefined when all is done. */
  private async reactInOrder(queue: readonly RecordedEvent[]): Promise<FailedReaction | undefined> {
    for (const event of queue) {
      const error = await this.reactPatiently(event);
      if (error !== undefined) return { event, error };
    }
    return undefined;
  }

  private async park({ event, error }: FailedReaction): Promise<void> {
    const { position, envelope } = event;
    const reason = reasonOf(error);
    await this.parts.parked.park(envelope.stream, position, reason);
    this.parts.log.warn(`${this.name} parked ${envelope.stream} at position ${position}: ${reason}`);
  }

  /** The last failure when every attempt failed; undefined when the reaction is done. */
  private async reactPatiently(event: RecordedEvent): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.policy.react(event);
        return undefined;
      } catch (error) {
        if (error instanceof Error && error.name === 'RefusedError') {
          this.parts.log.debug(`${this.name} was refused for the event at position ${event.position}`);
          return undefined;
        }
        if (attempt === ATTEMPTS) return error ?? new Error('rejected without a reason');
        await sleep(waitAfter(this.parts.backoff ?? USUAL_BACKOFF, attempt));
      }
    }
  }
}

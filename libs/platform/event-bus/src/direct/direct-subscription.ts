import { setTimeout as sleep } from 'node:timers/promises';
import type { LogBatch, ReadLog, RecordedEvent } from '@redress/event-store';
import { reasonOf, waitAfter } from '../failure.js';
import { mustBeKnown, withSuccessors } from '../known-events.js';
import { LOG_LANE, laneOf, positionIn } from '../lanes.js';
import type { Lease } from '../leadership/port.js';
import { CheckpointMovedError } from '../port.js';
import type { Checkpoints, Consumer, Subscription, SubscriptionStatus } from '../port.js';
import type { DirectEventBusParts, Pace } from './direct-event-bus.js';
import { Busyness } from './busyness.js';
import { Reached } from '../reached.js';
import { WakeUp } from '../wake-up.js';

/** Keeps one delivery within the parameters of one SQL statement and the memory of one transaction. */
export const MOST_EVENTS = 500;
/** How often an idle subscription asks whether an operator wants something tried again. */
export const RETRIES_EVERY_MS = 1_000;

/** One consumer following the log: leads or stands by, reads, hands over, retries. */
export class DirectSubscription implements Subscription {
  readonly name: string;
  private state: SubscriptionStatus = { state: 'standby' };
  private failures = 0;
  /** Up to where events were handed over; behind `reached` while only events of other types were passed. */
  private handed = 0;
  private handedAt = 0;
  private askedAt = 0;
  /** Lanes of Kafka that are ahead of the log as a whole, if the consumer ran there before. */
  private ahead: Checkpoints = new Map();
  private readonly reached = new Reached();
  private readonly wakeUp = new WakeUp();
  private readonly busyness = new Busyness();
  private readonly stopping = new AbortController();
  private readonly ownTypes: ReadonlySet<string> | undefined;
  private readonly read: Pick<ReadLog, 'types'>;
  /** Settles once it is stopped. */
  readonly done: Promise<void>;

  constructor(
    private readonly consumer: Consumer,
    private readonly parts: DirectEventBusParts & { readonly pace: Pace },
  ) {
    this.name = consumer.name;
    this.ownTypes = consumer.types && new Set(consumer.types);
    this.read = consumer.types ? { types: withSuccessors(consumer.types) } : {};
    this.done = this.run();
  }

  status(): SubscriptionStatus {
    return this.state;
  }

  position(): number {
    return this.reached.position;
  }

  async lag(): Promise<number> {
    return Math.max(0, (await this.parts.store.size()) - this.position());
  }

  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    return this.reached.waitFor(position, timeoutMs);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeUp.wake();
    await this.done;
  }

  private async run(): Promise<void> {
    const forget = this.parts.store.onAppended(() => this.wakeUp.wake());
    while (!this.stopping.signal.aborted) {
      try {
        await this.leadOrStandBy();
      } catch (error) {
        await this.restAfter(error);
      }
    }
    forget();
    this.reached.giveUp();
    this.state = { state: 'stopped' };
  }

  private async leadOrStandBy(): Promise<void> {
    const lease = await this.parts.leadership.tryToLead(this.name);
    try {
      await this.resume();
      if (lease) return await this.follow(lease);
    } finally {
      await lease?.release();
    }
    this.state = { state: 'standby' };
    await this.rest(this.parts.pace.idleMs);
  }

  private async resume(): Promise<void> {
    const checkpoints = await this.consumer.loadCheckpoints();
    this.handed = positionIn(checkpoints, LOG_LANE);
    this.ahead = new Map([...checkpoints].filter(([, position]) => position > this.handed));
    this.reached.moveTo(this.handed);
  }

  private async follow(lease: Lease): Promise<void> {
    const mayGoOn = (): boolean => lease.isHeld() && !this.stopping.signal.aborted;
    if (this.failures === 0) this.state = { state: 'running' };
    while (mayGoOn()) {
      for await (const batch of this.parts.store.readLog({ from: this.position(), ...this.read })) {
        for (const { events, next } of inPieces(batch)) {
          mustBeKnown(events, this.ownTypes);
          const started = performance.now();
          const news = this.withoutThoseDone(events);
          if (news.length > 0 || this.wasLongSilent()) await this.hand(news, next);
          this.reached.moveTo(next);
          if (news.length === MOST_EVENTS)
            await this.busyness.giveWay(performance.now() - started, this.stopping.signal);
          if (!mayGoOn()) return;
        }
      }
      this.hasSucceeded();
      const woken = await this.wakeUp.rest(this.parts.pace.idleMs);
      if (!woken && (this.handed < this.position() || (await this.mustRetry()))) await this.hand([], this.position());
    }
  }

  private withoutThoseDone(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    if (this.ahead.size === 0) return events;
    return events.filter(({ position, envelope }) => position >= positionIn(this.ahead, laneOf(envelope.stream).name));
  }

  private async mustRetry(): Promise<boolean> {
    if (!this.consumer.streamsToRetry || performance.now() - this.askedAt < RETRIES_EVERY_MS) return false;
    this.askedAt = performance.now();
    return (await this.consumer.streamsToRetry()).length > 0;
  }

  private async hand(events: readonly RecordedEvent[], next: number): Promise<void> {
    await this.consumer.handle({ events, steps: [{ lane: LOG_LANE, from: this.handed, next }] });
    this.handed = next;
    this.handedAt = performance.now();
    this.hasSucceeded();
  }

  /** Passed events of other types are told now and then only: a checkpoint per append would cost more than the append. */
  private wasLongSilent(): boolean {
    return performance.now() - this.handedAt >= this.parts.pace.idleMs;
  }

  private hasSucceeded(): void {
    this.failures = 0;
    this.state = { state: 'running' };
  }

  private async restAfter(error: unknown): Promise<void> {
    if (error instanceof CheckpointMovedError) return this.rest(this.parts.pace.idleMs);
    this.failures++;
    const reason = reasonOf(error);
    this.state = { state: 'retrying', reason, attempts: this.failures };
    this.parts.log.warn(`${this.name} failed ${this.failures} times at position ${this.position()}: ${reason}`);
    await this.rest(waitAfter(this.parts.pace.backoff, this.failures));
  }

  private async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function inPieces({ events, next }: LogBatch): LogBatch[] {
  if (events.length <= MOST_EVENTS) return [{ events, next }];
  const pieces: LogBatch[] = [];
  for (let start = 0; start < events.length; start += MOST_EVENTS) {
    const following = events[start + MOST_EVENTS];
    pieces.push({ events: events.slice(start, start + MOST_EVENTS), next: following?.position ?? next });
  }
  return pieces;
}

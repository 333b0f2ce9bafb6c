import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, waitAfter } from '../failure.js';
import { CheckpointMovedError } from '../port.js';
import type { Consumer, Subscription, SubscriptionStatus } from '../port.js';
import { Reached } from '../reached.js';
import { WakeUp } from '../wake-up.js';
import type { DirectEventBusParts } from './direct-event-bus-parts.js';
import { Following } from './following.js';
import type { LogTail } from './log-tail.js';
import { aboutEvery, type Pace } from './pace.js';

/** How often a standby looks where the leader is while somebody waits for a position. */
const IMPATIENT_MS = 50;

export interface DirectSubscriptionParts extends DirectEventBusParts {
  readonly tail: LogTail;
  readonly pace: Pace;
}

/** One consumer of the direct bus: leads or stands by, and begins anew after a failure. */
export class DirectSubscription implements Subscription {
  readonly name: string;
  private state: SubscriptionStatus = { state: 'standby' };
  private failures = 0;
  private readonly reached = new Reached();
  private readonly wakeUp = new WakeUp();
  private readonly stopping = new AbortController();
  private readonly following: Following;
  /** Settles once it is stopped. */
  readonly done: Promise<void>;

  constructor(
    consumer: Consumer,
    private readonly parts: DirectSubscriptionParts,
  ) {
    this.name = consumer.name;
    const { store, tail, pace } = parts;
    const { reached, wakeUp } = this;
    const onSuccess = (): void => this.hasSucceeded();
    this.following = new Following(consumer, { store, tail, reached, wakeUp, idleMs: pace.idleMs, onSuccess });
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
    const reached = this.reached.waitFor(position, timeoutMs);
    if (this.reached.isAwaited) this.wakeUp.wake();
    return reached;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeUp.wake();
    await this.done;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.leadOrStandBy();
      } catch (error) {
        await this.restAfter(error);
      }
    }
    this.reached.giveUp();
    this.state = { state: 'stopped' };
  }

  private async leadOrStandBy(): Promise<void> {
    const lease = await this.parts.leadership.tryToLead(this.name);
    try {
      await this.following.resume();
      if (lease) {
        if (this.failures === 0) this.state = { state: 'running' };
        return await this.following.follow(this.stopping.signal, () => lease.isHeld());
      }
    } finally {
      await lease?.release();
    }
    this.state = { state: 'standby' };
    await this.standBy();
  }

  /** Rests until it is time to ask for the lead again, or to look where the leader is because somebody waits for that. */
  private async standBy(): Promise<void> {
    const { idleMs } = this.parts.pace;
    if (this.reached.isAwaited) await this.pause(Math.min(IMPATIENT_MS, idleMs));
    else await this.wakeUp.rest(aboutEvery(idleMs));
  }

  private hasSucceeded(): void {
    this.failures = 0;
    this.state = { state: 'running' };
  }

  private async restAfter(error: unknown): Promise<void> {
    const { backoff } = this.parts.pace;
    if (error instanceof CheckpointMovedError) return this.pause(backoff.firstMs);
    this.failures++;
    const reason = reasonOf(error);
    this.state = { state: 'retrying', reason, attempts: this.failures };
    this.parts.log.warn(`${this.name} failed ${this.failures} times at position ${this.position()}: ${reason}`);
    await this.pause(waitAfter(backoff, this.failures));
  }

  private async pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@redress/event-store';
import { RETRIES_EVERY_MS } from '../../direct/following.js';
import { reasonOf, waitAfter } from '../../failure.js';
import { positionIn } from '../../lanes.js';
import type { Checkpoints, Consumer, Subscription, SubscriptionStatus } from '../../port.js';
import { Reached } from '../../reached.js';
import { WakeUp } from '../../wake-up.js';
import type { Published, PublishedLog } from '../published.js';
import { LaneWork, type Failure, type LaneWorkParts } from './lane-work.js';
import { Membership, type MembershipParts } from './membership.js';

/** How often it is looked where everybody is while somebody waits for a position. */
const IMPATIENT_MS = 15;

export interface KafkaSubscriptionParts extends LaneWorkParts, MembershipParts {
  readonly published: PublishedLog;
  readonly store: EventStore;
  /** A lane that Kafka owes something for so long is fetched from the log. */
  readonly overdueMs: number;
}

/** One consumer fed by Kafka: stays in its group, hands over the lanes that it is given, knows how far all lanes are. */
export class KafkaSubscription implements Subscription {
  readonly name: string;
  private readonly work: LaneWork;
  private readonly reached = new Reached();
  private readonly stopping = new AbortController();
  private readonly watchUp = new WakeUp();
  private published: Published = { position: 0, ends: new Map() };
  /** Of the lanes that other processes have. */
  private checkpoints: Checkpoints = new Map();
  private membership: Membership | undefined;
  private joinedCategories: ReadonlySet<string> = new Set();
  private outage: Failure | undefined;
  private askedAt = 0;
  private readonly watching: Promise<void>;
  private readonly staying: Promise<void>;
  /** Settles once it is stopped. */
  readonly done: Promise<void>;
  private isStopped = false;

  constructor(
    private readonly consumer: Consumer,
    private readonly parts: KafkaSubscriptionParts,
  ) {
    this.name = consumer.name;
    this.work = new LaneWork(consumer, parts, () => this.tellPosition());
    this.watching = this.watch();
    this.staying = this.stay();
    this.done = Promise.all([this.watching, this.staying]).then(() => {
      this.isStopped = true;
      this.reached.giveUp();
    });
  }

  status(): SubscriptionStatus {
    if (this.isStopped) return { state: 'stopped' };
    const failure = this.work.failure ?? this.outage ?? this.silence();
    if (failure) return { state: 'retrying', ...failure };
    return { state: this.work.assigned.size > 0 ? 'running' : 'standby' };
  }

  position(): number {
    return this.reached.position;
  }

  async lag(): Promise<number> {
    return Math.max(0, (await this.parts.store.size()) - this.position());
  }

  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    const waiting = this.reached.waitFor(position, timeoutMs);
    this.watchUp.wake();
    return waiting;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.watchUp.wake();
    await this.work.stop();
    this.membership?.finish();
    await this.done;
  }

  /** Stays in the group; whenever that breaks, it begins anew after a while. */
  private async stay(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted;) {
      const categories = categoriesOf(this.published);
      if (categories.size === 0) {
        await this.rest(this.parts.pace.idleMs);
        continue;
      }
      const membership = new Membership(this.name, this.work, this.parts);
      this.membership = membership;
      this.joinedCategories = categories;
      try {
        await membership.join([...categories]);
        failures = 0;
        this.outage = undefined;
        if (!this.stopping.signal.aborted) await membership.ended;
      } catch (error) {
        failures++;
        this.outage = { reason: reasonOf(error), attempts: failures };
        this.parts.log.warn(`${this.name} lost Kafka ${failures} times: ${this.outage.reason}`);
      }
      this.membership = undefined;
      await membership.leave();
      if (failures > 0) await this.rest(waitAfter(this.parts.pace.backoff, failures));
    }
  }

  /** Learns what was published and how far other processes are. */
  private async watch(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.look();
      } catch (error) {
        this.parts.log.debug(`${this.name} cannot tell its position: ${reasonOf(error)}`);
      }
      const isAwaited = this.reached.isAwaited;
      if (isAwaited) await this.rest(IMPATIENT_MS);
      else await this.watchUp.rest(this.parts.pace.idleMs);
    }
  }

  private async look(): Promise<void> {
    // In this order: what is published may be older than the checkpoints, never newer than it says.
    this.published = await this.parts.published.load();
    const { ends } = this.published;
    const isAllOurs = [...ends.keys()].every((lane) => this.work.assigned.get(lane)?.passed !== undefined);
    if (!isAllOurs) this.checkpoints = await this.consumer.loadCheckpoints();
    this.tellPosition();
    this.demandWhatIsOverdue();
    await this.passOnRetries();
    const isMissing = [...categoriesOf(this.published)].some((category) => !this.joinedCategories.has(category));
    if (isMissing) this.membership?.finish();
    if (this.silence()) this.membership?.finish(new Error('Kafka has not heard of this consumer for too long'));
  }

  private tellPosition(): void {
    const { position, ends } = this.published;
    let reached = position;
    for (const [lane, end] of ends) {
      const done = this.work.assigned.get(lane)?.passed ?? positionIn(this.checkpoints, lane);
      if (done <= end) reached = Math.min(reached, done);
    }
    if (reached > this.reached.position) this.reached.moveTo(reached);
  }

  /** Kafka may have lost the end of a partition, which no later record gives away. */
  private demandWhatIsOverdue(): void {
    const { position, ends } = this.published;
    for (const lane of this.work.assigned.values()) {
      const isBehind = lane.passed !== undefined && lane.passed <= (ends.get(lane.name) ?? -1);
      if (!isBehind || !lane.isIdle || performance.now() - lane.movedAt < this.parts.overdueMs) continue;
      this.parts.log.warn(`${this.name} takes ${lane.name} from the log, because Kafka does not deliver it`);
      void this.work.accept(lane.name, [{ position, previous: position - 1 }]);
    }
  }

  private async passOnRetries(): Promise<void> {
    if (!this.consumer.streamsToRetry || performance.now() - this.askedAt < RETRIES_EVERY_MS) return;
    this.askedAt = performance.now();
    this.work.retry(await this.consumer.streamsToRetry());
  }

  private silence(): Failure | undefined {
    const silence = this.membership?.silence() ?? 0;
    if (silence < 2 * this.parts.sessionMs) return undefined;
    return { reason: `no sign of life for ${Math.round(silence / 1000)} s`, attempts: 1 };
  }

  private async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function categoriesOf({ ends }: Published): ReadonlySet<string> {
  return new Set([...ends.keys()].map((lane) => lane.slice(0, lane.lastIndexOf('/'))));
}

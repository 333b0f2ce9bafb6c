import type { Change } from '../changes/change.js';
import { ChangeFeed } from '../changes/change-feed.js';
import type { Consumer, EventBus, Subscription } from '../port.js';
import type { DirectEventBusParts } from './direct-event-bus-parts.js';
import { DirectSubscription } from './direct-subscription.js';
import { LogTail } from './log-tail.js';
import { USUAL_PACE, type Pace } from './pace.js';

/** The bus without a broker: consumers follow the event store itself, in position order. */
export class DirectEventBus implements EventBus {
  private readonly running = new Set<DirectSubscription>();
  private readonly pace: Pace;
  private readonly tail: LogTail;
  private closed = false;

  constructor(private readonly parts: DirectEventBusParts) {
    this.pace = parts.pace ?? USUAL_PACE;
    this.tail = new LogTail(parts.store, this.pace.idleMs);
  }

  subscribe(consumer: Consumer): Subscription {
    if (this.closed) throw new Error('The event bus is closed');
    const subscription = new DirectSubscription(consumer, { ...this.parts, pace: this.pace, tail: this.tail });
    this.running.add(subscription);
    void subscription.done.then(() => this.running.delete(subscription));
    return subscription;
  }

  replay(consumer: Consumer): Subscription {
    return this.subscribe(consumer);
  }

  get subscriptions(): readonly Subscription[] {
    return [...this.running];
  }

  changes(from: number, signal: AbortSignal): AsyncIterable<readonly Change[]> {
    return new ChangeFeed(this.parts.store, this.tail, from, signal).follow();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((subscription) => subscription.stop()));
    this.tail.close();
  }
}

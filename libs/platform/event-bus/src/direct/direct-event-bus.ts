import type { EventStore } from '@redress/event-store';
import type { Backoff } from '../failure.js';
import type { Leadership } from '../leadership/port.js';
import type { BusLog, Consumer, EventBus, Subscription } from '../port.js';
import { DirectSubscription } from './direct-subscription.js';

/** What the direct bus stands on. */
export interface DirectEventBusParts {
  readonly store: EventStore;
  readonly leadership: Leadership;
  readonly log: BusLog;
  readonly pace?: Pace;
}

/** How often an idle subscription looks at the log, and how long a failing one waits. */
export interface Pace {
  readonly idleMs: number;
  readonly backoff: Backoff;
}

export const USUAL_PACE: Pace = { idleMs: 250, backoff: { firstMs: 100, longestMs: 10_000 } };

/** The bus without a broker: every consumer reads the event store itself, in position order. */
export class DirectEventBus implements EventBus {
  private readonly running = new Set<DirectSubscription>();
  private closed = false;

  constructor(private readonly parts: DirectEventBusParts) {}

  subscribe(consumer: Consumer): Subscription {
    if (this.closed) throw new Error('The event bus is closed');
    const subscription = new DirectSubscription(consumer, { pace: USUAL_PACE, ...this.parts });
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

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((subscription) => subscription.stop()));
  }
}

import type { Consumer, EventBus, Subscription } from '@redress/event-bus';

/** The bus, remembering who listens, so that health can tell who has fallen behind. */
export class WatchedBus implements EventBus {
  readonly subscriptions: Subscription[] = [];

  constructor(private readonly bus: EventBus) {}

  get lanes(): readonly string[] {
    return this.bus.lanes;
  }

  subscribe(consumer: Consumer): Subscription {
    const subscription = this.bus.subscribe(consumer);
    this.subscriptions.push(subscription);
    return subscription;
  }

  close(): Promise<void> {
    return this.bus.close();
  }
}

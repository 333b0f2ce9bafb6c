import type { EventBus, Subscription } from '@redress/event-bus';

/** A bus that delivers nothing; who subscribes gets the consumer that the test names. */
export function silentBus(consumer?: Subscription): EventBus {
  const subscriptions: Subscription[] = [];
  return {
    subscriptions,
    subscribe: () => (subscriptions.push(consumer!), consumer!),
    replay: () => consumer!,
    changes: async function* () {},
    close: async () => undefined,
  };
}

import { MemoryEventStore } from '@redress/event-store';
import { SoleLeadership, describeEventBus } from '../contract/index.js';
import { DirectEventBus } from './direct-event-bus.js';

const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 5, backoff: { firstMs: 1, longestMs: 5 } };

describeEventBus('reading a store in memory', async () => {
  const store = new MemoryEventStore();
  const leadership = new SoleLeadership();
  return { store, newBus: () => new DirectEventBus({ store, leadership, log, pace }), close: () => store.close() };
});

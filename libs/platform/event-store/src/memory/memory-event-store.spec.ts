import { eventStoreContract } from '../contract/index.js';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('memory', async () => {
  const store = new MemoryEventStore();
  return [store, store];
});

export { appendNext, stored, type Stored } from './append-next.js';
export { eventStoreContract } from './event-store.contract.js';
export { digestOf, freshStream, sampleAppend, sampleEvent } from './sample-events.js';

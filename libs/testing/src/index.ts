export { eventStoreContract } from './contracts/event-store.contract.js';
export { freshStream, sampleAppend, sampleEvent } from './contracts/sample-events.js';
export { testDatabase, type TestDatabase } from './database/test-database.js';

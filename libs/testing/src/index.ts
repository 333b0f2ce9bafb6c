export { emptyDatabase, testDatabase, type TestDatabase } from '@redress/database/testing';
export {
  appendNext,
  digestOf,
  eventStoreContract,
  freshStream,
  sampleAppend,
  sampleEvent,
} from '@redress/event-store/contract';

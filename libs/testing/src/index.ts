export { emptyDatabase, testDatabase, type TestDatabase } from '@redress/database/testing';
export { eventStoreContract, freshStream, sampleAppend, sampleEvent } from '@redress/event-store/contract';

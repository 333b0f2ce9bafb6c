export { DroppablePort } from './droppable-port.js';
export { EventStoreDbDouble } from './event-store-db-double.js';
export type { Fault, Faults, Operation } from './faults.js';
export type { StoredRecord, TransactionLog } from './transaction-log.js';

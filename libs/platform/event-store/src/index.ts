export * from './port.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export {
  migrateEventStore,
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres/postgres-event-store.js';

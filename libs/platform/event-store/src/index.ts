export * from './port.js';
export { findBrokenGuards, type BrokenGuard } from './audit/find-broken-guards.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export {
  migrateEventStore,
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres/postgres-event-store.js';
export { EventStoreRefusedError, EventStoreUnavailableError } from './eventstoredb/errors.js';
export { ForeignRecordError } from './eventstoredb/foreign-record-error.js';
export { mustReachEventStoreDb, openEventStoreDb } from './eventstoredb/open.js';
export { ShardedReplay, type ShardedReplayOptions } from './postgres/replay/sharded-replay.js';
export type { ShardFold } from './postgres/replay/shard-messages.js';

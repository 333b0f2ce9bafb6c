export * from './port.js';
export { UnknownEventError } from './known-events.js';
export { reasonOf, type Backoff } from './failure.js';
export { DirectEventBus, type DirectEventBusParts, type Pace } from './direct/direct-event-bus.js';
export type { Leadership, Lease } from './leadership/port.js';
export { PostgresLeadership } from './leadership/postgres-leadership.js';
export type { ParkedStream, Policy } from './policies/policy.js';
export { runPolicy, type PolicyHost, type RunningPolicy } from './policies/run-policy.js';
export { migrateEventBus } from './migrate.js';

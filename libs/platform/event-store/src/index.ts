export * from './port.js';
export { MemoryEventStore } from './memory/memory-event-store.js';

export { describeEventBus, type BusUnderTest } from './event-bus-contract.js';
export { appendTo } from './appends.js';
export { TestConsumer } from './test-consumer.js';
export { SoleLeadership } from './sole-leadership.js';
export { Gate } from './gate.js';
export { eventually } from './eventually.js';
export { MischievousRelay, type MischiefParts } from './mischievous-relay.js';

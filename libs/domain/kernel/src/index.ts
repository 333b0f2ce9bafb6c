export * from './canonical-json.js';
export * from './command.js';
export * from './decision.js';
export * from './envelope.js';
export * from './event.js';
export * from './ids.js';
export * from './local-date.js';
export * from './plain-envelope.js';

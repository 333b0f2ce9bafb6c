export * from './contract-error.js';
export * from './event-contracts.js';
export * from './load-contracts.js';

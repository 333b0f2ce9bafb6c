export * from './cell.js';
export * from './may-act.js';
export * from './party.js';
export * from './rights.js';
export * from './rules.js';
export * from './texts/index.js';

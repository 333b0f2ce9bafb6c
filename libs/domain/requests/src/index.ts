export type { RequestBooks } from './act.js';
export * from './acts.generated.js';
export * from './aggregate.js';
export * from './carried-out.js';
export * from './kind.js';
export * from './request.js';
export * from './right-of.js';
export * from './rules/office.js';
export * from './texts/index.js';

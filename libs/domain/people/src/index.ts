export * from './acts.generated.js';
export * from './aggregate.js';

export * from './acts.generated.js';
export * from './aggregate.js';
export * from './days.js';
export * from './texts/index.js';

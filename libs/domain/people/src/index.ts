export * from './acts.generated.js';
export * from './aggregate.js';
export * from './identity/identity.js';
export * from './identity/phone.js';
export * from './texts/index.js';
export type { Person } from './person.js';

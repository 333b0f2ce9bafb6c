export { MalformedError } from './malformed.js';
export * from './tree/hasher.js';
export { Frontier, rootOf } from './tree/frontier.js';
export * from './tree/prove.js';
export * from './tree/verify.js';

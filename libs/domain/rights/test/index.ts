export * from './expected-rights.js';
export * from './read-expected.js';

export { EXPECTED_RIGHTS } from './expected-rights.js';
export { readExpected, type ExpectedCell } from './read-expected.js';

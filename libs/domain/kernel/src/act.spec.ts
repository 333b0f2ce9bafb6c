import { expect, it } from '@jest/globals';
import { unchanged } from './act.js';

it('leaves the state as it is after an event that no later decision depends on', () => {
  const state = { sum: 1 };
  expect(unchanged(state)).toBe(state);
});

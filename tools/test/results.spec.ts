import { describe, expect, it } from '@jest/globals';
import { describeResult, sumUp } from './results.mjs';

describe('the sum of all test runs', () => {
  it('adds up what every package reports', () =>
    expect(
      sumUp([
        { name: 'a', result: { passed: 2, failed: 1, skipped: 0 } },
        { name: 'b', result: { passed: 3, failed: 0, skipped: 4 } },
      ]),
    ).toEqual({ passed: 5, failed: 1, skipped: 4, crashed: [] }));

  it('counts a package without a result as one failure and names it', () =>
    expect(
      sumUp([
        { name: 'a', result: undefined },
        { name: 'b', result: { passed: 3, failed: 0, skipped: 0 } },
      ]),
    ).toEqual({ passed: 3, failed: 1, skipped: 0, crashed: ['a'] }));

  it('is told in one line', () =>
    expect(describeResult({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed'));

  it('mentions skipped tests only when there are some', () =>
    expect(describeResult({ passed: 5, failed: 1, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped'));
});

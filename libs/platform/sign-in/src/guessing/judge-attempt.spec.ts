import { describe, expect, it } from '@jest/globals';
import { judgeAttempt, type Failures } from './judge-attempt.js';

const now = Date.parse('2026-11-28T09:00:00+08:00');
const SECOND = 1_000;
const failures = (count: number, lastBefore = 0, firstBefore = lastBefore): Failures => ({
  ...{ count, last: now - lastBefore * SECOND, first: now - firstBefore * SECOND },
});
const none = failures(0);
const stranger = { account: none, device: undefined, address: none };

describe('whoever guesses passwords', () => {
  it('of an account has four failures and a fifth, then waits 30 seconds, then twice as long each time, at most an hour', () => {
    const after = (count: number) => judgeAttempt({ ...stranger, account: failures(count) }, now);
    expect(after(4)).toEqual({ may: 'go-on' });
    expect([5, 6, 7, 11, 12, 13, 49].map(after)).toEqual(
      [30, 60, 120, 1_920, 3_600, 3_600, 3_600].map((seconds) => ({ may: 'wait', seconds })),
    );
  });

  it('goes on once the wait is over', () => {
    expect(judgeAttempt({ ...stranger, account: failures(5, 29) }, now)).toEqual({ may: 'wait', seconds: 1 });
    expect(judgeAttempt({ ...stranger, account: failures(5, 30) }, now)).toEqual({ may: 'go-on' });
  });

  it('fifty times within a day needs a code of an administrator', () => {
    expect(judgeAttempt({ ...stranger, account: failures(50, 40_000) }, now)).toEqual({ may: 'not' });
  });

  it('from one address waits until ten minutes after the first of thirty failures', () => {
    expect(judgeAttempt({ ...stranger, address: failures(29, 0, 100) }, now)).toEqual({ may: 'go-on' });
    expect(judgeAttempt({ ...stranger, address: failures(30, 0, 100) }, now)).toEqual({ may: 'wait', seconds: 500 });
  });
});

describe('the owner at a device that is known', () => {
  const attacked = { account: failures(50), address: failures(30) };

  it('is not shut out by strangers', () => {
    expect(judgeAttempt({ ...attacked, device: failures(9) }, now)).toEqual({ may: 'go-on' });
  });

  it('is a stranger after ten failures of their own', () => {
    expect(judgeAttempt({ ...attacked, device: failures(10) }, now)).toEqual({ may: 'not' });
  });
});

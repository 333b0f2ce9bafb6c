import { describe, expect, it } from '@jest/globals';
import { Failing } from './failing.js';

describe('sealing that fails', () => {
  it('was told at its first timeout, while a loaded platform still started: it is told once it lasts, and once', () => {
    const failing = new Failing(15_000);
    expect([0, 11_000, 15_000].map((now) => failing.see(now))).toEqual([false, false, false]);
    expect([15_001, 16_000].map((now) => failing.see(now))).toEqual([true, false]);
  });

  it('is told again when it lasts again after a success', () => {
    const failing = new Failing(15_000);
    failing.see(0);
    failing.see(20_000);
    failing.forget();
    expect([30_000, 45_001].map((now) => failing.see(now))).toEqual([false, true]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Lateness } from './lateness.js';

describe('a seal', () => {
  it('is late when events have waited longer than they may, told once', () => {
    const lateness = new Lateness(15_000);
    expect(lateness.see(100, 40, 0)).toBeUndefined();
    expect(lateness.see(900, 40, 15_000)).toBeUndefined();
    expect(lateness.see(950, 99, 15_001)).toBe('late');
    expect(lateness.see(950, 99, 16_000)).toBeUndefined();
    expect(lateness.see(950, 100, 17_000)).toBe('in time');
  });

  it('is not late while new events keep coming and each is sealed in time', () => {
    const lateness = new Lateness(15_000);
    for (let second = 0; second < 100; second++) {
      lateness.see(second + 10, second, second * 1_000);
      expect(lateness.isLate(second * 1_000)).toBe(false);
    }
  });

  it('grows late by itself when nobody looks any more', () => {
    const lateness = new Lateness(15_000);
    lateness.see(1, 0, 0);
    expect(lateness.isLate(15_001)).toBe(true);
  });
});

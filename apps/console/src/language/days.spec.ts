import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysBetween, dayText, momentText } from './days.js';

describe('a calendar day', () => {
  it('is read with its weekday, in the language of the reader', () => {
    expect(dayText('2026-11-28', 'zh-CN')).toBe('11-28 周六');
    expect(dayText('2026-11-28', 'en')).toBe('11-28 Sat');
  });

  it('lies whole days from another, across a month, a year and a leap day', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(dayAfter('2026-12-30', 3)).toBe('2027-01-02');
  });
});

it('a moment is told by the clocks of Shanghai, wherever the browser stands', () =>
  expect(momentText('2026-11-27T16:30:00.000Z')).toBe('2026-11-28 00:30'));

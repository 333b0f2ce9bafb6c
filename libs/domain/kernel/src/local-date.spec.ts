import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  formatEpochDay,
  isLocalDate,
  isoWeekday,
  normalizeInstant,
  shanghaiDay,
  toEpochDay,
} from './local-date.js';

const MS_PER_DAY = 86_400_000;
/** Days of the years 1600 to 2400: one whole cycle of the Gregorian calendar on each side of 2000. */
const epochDay = fc.integer({ min: Date.UTC(1600, 0, 1) / MS_PER_DAY, max: Date.UTC(2399, 11, 31) / MS_PER_DAY });

describe('a calendar day', () => {
  it('is counted as Date counts days in UTC, whatever the time zone of the machine', () =>
    fc.assert(
      fc.property(epochDay, (days) => {
        const day = new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
        expect(toEpochDay(day)).toBe(days);
        expect(formatEpochDay(days)).toBe(day);
      }),
    ));

  it('is one that exists', () => {
    for (const day of ['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31']) expect(isLocalDate(day)).toBe(true);
    const none = ['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'];
    const otherForms = ['2026-1-01', '2026-01-01T00:00', ' 2026-01-01', '2026/01/01', '', '20260101'];
    for (const text of [...none, ...otherForms]) expect(isLocalDate(text)).toBe(false);
  });

  it('has a day after it and a day before it, over leap days and turns of the year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2026-05-06', 0)).toBe('2026-05-06');
  });

  it('has a weekday, 1 for Monday to 7 for Sunday, before 1970 too', () => {
    const week = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10'];
    expect(week.map(isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    fc.assert(
      fc.property(epochDay, (days) => {
        const sundayIsNought = new Date(days * MS_PER_DAY).getUTCDay();
        expect(isoWeekday(formatEpochDay(days))).toBe(sundayIsNought === 0 ? 7 : sundayIsNought);
      }),
    );
  });

  it('sorts as its text does', () =>
    fc.assert(
      fc.property(epochDay, epochDay, (a, b) => {
        expect(formatEpochDay(a) < formatEpochDay(b)).toBe(a < b);
      }),
    ));
});

describe('an instant', () => {
  it('belongs to the day in Shanghai, eight hours ahead of UTC', () => {
    expect(shanghaiDay('2026-05-06T15:59:59.999Z')).toBe('2026-05-06');
    expect(shanghaiDay('2026-05-06T16:00:00.000Z')).toBe('2026-05-07');
    expect(shanghaiDay('2026-05-07T00:00:00+08:00')).toBe('2026-05-07');
    expect(shanghaiDay('2026-05-06T23:59:59+08:00')).toBe('2026-05-06');
  });

  it('takes the one form of envelopes: UTC, three digits, Z', () => {
    expect(normalizeInstant('2026-05-06T12:00:00+08:00')).toBe('2026-05-06T04:00:00.000Z');
    expect(normalizeInstant('2026-05-06T04:00Z')).toBe('2026-05-06T04:00:00.000Z');
    expect(normalizeInstant('2026-05-06T04:00:00.123456789Z')).toBe('2026-05-06T04:00:00.123Z');
  });

  it('is none without an offset, of another form, or out of range', () => {
    const unreadable = ['2026-05-06', '2026-05-06T04:00:00', '2026-05-06 04:00:00Z', 'yesterday', ''];
    const outOfRange = ['2026-13-06T04:00:00Z', '2026-05-32T04:00:00Z', '2026-05-06T25:00:00Z'];
    const withMore = ['2026-05-06T04:00:00.Z', '2026-05-06T04:00:00.1234567890Z', '2026-05-06T04:00:00Z '];
    for (const text of [...unreadable, ...outOfRange, ...withMore]) expect(normalizeInstant(text)).toBeUndefined();
  });
});

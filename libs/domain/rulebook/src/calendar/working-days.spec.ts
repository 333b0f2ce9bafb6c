import { describe, expect, it } from '@jest/globals';
import { addDays, formatEpochDay, toEpochDay } from '@redress/kernel';
import fc from 'fast-check';
import { readSharedFile } from '../../test/shared-file.js';
import { CHINA_CALENDAR } from './calendar.js';
import { addWorkingDays, countWorkingDays, earliestWithin, isWorkingDay } from './working-days.js';

const days = readSharedFile('vectors/calendar/cn_workdays_2010_2026.csv');
const limits = readSharedFile('vectors/calendar/limits.csv');

const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** A day whose next 300 working days are all known. */
const knownDay = fc.integer({ min: toEpochDay('2003-12-31'), max: toEpochDay('2025-09-01') }).map(formatEpochDay);
const term = fc.integer({ min: 1, max: 300 });

describe('working days of China', () => {
  if (days !== undefined)
    it('agree with three independent sources on every one of 6,209 days', () => {
      const rows = rowsOf(days);
      expect(rows).toHaveLength(6209);
      const wrong = rows.filter(([day, worked]) => isWorkingDay(CHINA_CALENDAR, day!).working !== (worked === '1'));
      expect(wrong).toEqual([]);
    });

  if (limits !== undefined)
    it('end terms of 5 to 45 working days where the outside oracle ends them, the first day not counted (Art. 45)', () => {
      const rows = rowsOf(limits);
      expect(rows.length).toBeGreaterThan(0);
      for (const [received, ...ends] of rows)
        expect([5, 7, 10, 15, 30, 45].map((n) => addWorkingDays(CHINA_CALENDAR, received!, n))).toEqual(
          ends.map((day) => ({ day, provisional: false })),
        );
    });

  it('count a make-up Saturday and skip a Thursday off: National Day 2026', () => {
    expect(isWorkingDay(CHINA_CALENDAR, '2026-10-10')).toEqual({ working: true, provisional: false });
    expect(isWorkingDay(CHINA_CALENDAR, '2026-10-01')).toEqual({ working: false, provisional: false });
    expect(addWorkingDays(CHINA_CALENDAR, '2026-09-30', 3).day).toBe('2026-10-10');
  });

  it('count the last Saturday of 2005, worked for New Year 2006, which the data of the package does not have', () => {
    expect(isWorkingDay(CHINA_CALENDAR, '2005-12-31')).toEqual({ working: true, provisional: false });
    expect(addWorkingDays(CHINA_CALENDAR, '2005-12-29', 3).day).toBe('2006-01-04');
  });

  it('never present a year without a notice as sure', () => {
    expect(isWorkingDay(CHINA_CALENDAR, '2027-01-04')).toEqual({ working: true, provisional: true });
    expect(isWorkingDay(CHINA_CALENDAR, '2003-12-31')).toEqual({ working: true, provisional: true });
    expect(addWorkingDays(CHINA_CALENDAR, '2026-12-28', 3)).toEqual({ day: '2026-12-31', provisional: false });
    expect(addWorkingDays(CHINA_CALENDAR, '2026-12-28', 4)).toEqual({ day: '2027-01-01', provisional: true });
    expect(addWorkingDays(CHINA_CALENDAR, '2030-01-01', 5)).toEqual({ day: '2030-01-08', provisional: true });
    expect(addWorkingDays(CHINA_CALENDAR, '2003-12-30', 1)).toEqual({ day: '2003-12-31', provisional: true });
    expect(addWorkingDays(CHINA_CALENDAR, '2003-12-31', 1)).toEqual({ day: '2004-01-02', provisional: false });
    expect(countWorkingDays(CHINA_CALENDAR, '2026-12-31', '2027-01-04')).toEqual({ count: 2, provisional: true });
  });

  it.each([
    ['2026-05-20', 1, '2026-05-19'],
    ['2026-05-18', 1, '2026-05-15'],
    ['2026-05-18', 0, '2026-05-18'],
    ['2026-05-17', 1, '2026-05-14'],
    ['2026-05-06', 1, '2026-04-30'],
  ])('a window reaches back from %s by %i of them to %s, past the days that nobody works', (day, n, earliest) =>
    expect(earliestWithin(CHINA_CALENDAR, day, n)).toBe(earliest),
  );

  it('are not counted backward', () => {
    expect(() => addWorkingDays(CHINA_CALENDAR, '2026-01-05', -1)).toThrow(RangeError);
    expect(() => addWorkingDays(CHINA_CALENDAR, '2026-01-05', 1.5)).toThrow(RangeError);
  });

  it('counting to a day that was added gives back the number that was added', () => {
    fc.assert(
      fc.property(knownDay, term, (day, n) => {
        const end = addWorkingDays(CHINA_CALENDAR, day, n);
        expect(end.provisional).toBe(false);
        expect(isWorkingDay(CHINA_CALENDAR, end.day).working).toBe(true);
        expect(countWorkingDays(CHINA_CALENDAR, day, end.day).count).toBe(n);
        expect(countWorkingDays(CHINA_CALENDAR, end.day, day).count).toBe(-n);
      }),
    );
  });

  it('the index jumps to where a walk day by day arrives', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 60 }), (start, n) => {
        let day = start;
        for (let left = n; left > 0;) if (isWorkingDay(CHINA_CALENDAR, (day = addDays(day, 1))).working) left--;
        expect(addWorkingDays(CHINA_CALENDAR, start, n).day).toBe(day);
      }),
    );
  });
});

it('what is no day is refused, instead of being counted from for ever', () => {
  for (const day of ['yesterday', '']) expect(() => addWorkingDays(CHINA_CALENDAR, day, 1)).toThrow('which is no day');
});

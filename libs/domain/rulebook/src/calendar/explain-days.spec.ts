import { describe, expect, it } from '@jest/globals';
import { formatEpochDay, toEpochDay } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR } from './calendar.js';
import { explainDays } from './explain-days.js';
import { addWorkingDays } from './working-days.js';

describe('the explanation of a term in working days', () => {
  it('names each day and why it was counted or skipped: seven working days over Spring Festival 2023', () => {
    const days = explainDays(CHINA_CALENDAR, '2023-01-18', '2023-02-01');
    expect(days.map(({ day, counted, reason }) => `${day.slice(5)} ${counted ?? '-'} ${reason}`)).toEqual([
      '01-19 1 working-day',
      '01-20 2 working-day',
      '01-21 - published-day-off',
      '01-22 - statutory-holiday',
      '01-23 - statutory-holiday',
      '01-24 - statutory-holiday',
      '01-25 - published-day-off',
      '01-26 - published-day-off',
      '01-27 - published-day-off',
      '01-28 3 make-up-working-day',
      '01-29 4 make-up-working-day',
      '01-30 5 working-day',
      '01-31 6 working-day',
      '02-01 7 working-day',
    ]);
    expect(days[3]?.holiday).toEqual({ zh: '春节', en: 'Spring Festival' });
  });

  it('adds up to the term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toEpochDay('2004-01-01'), max: toEpochDay('2027-06-01') }).map(formatEpochDay),
        fc.integer({ min: 1, max: 45 }),
        (start, n) => {
          const due = addWorkingDays(CHINA_CALENDAR, start, n);
          const days = explainDays(CHINA_CALENDAR, start, due.day);
          expect(days.at(-1)).toMatchObject({ day: due.day, counted: n });
          expect(days).toHaveLength(toEpochDay(due.day) - toEpochDay(start));
          expect(days.filter(({ counted }) => counted !== null)).toHaveLength(n);
          expect(days.some(({ provisional }) => provisional)).toBe(due.provisional);
        },
      ),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { formatEpochDay, toEpochDay } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR, createCalendar } from './calendar.js';
import { PUBLISHED_HOLIDAYS } from './published-holidays.generated.js';
import { moveTermEnd } from './term-end.js';

const endsOf = (lastDay: string) =>
  (['statutory', 'published', 'any_rest_day'] as const).map((mode) => moveTermEnd(CHINA_CALENDAR, lastDay, mode).day);

describe('the end of a term in natural days (Order 121 Art. 45)', () => {
  it('stays on a working day', () => {
    expect(endsOf('2026-09-30')).toEqual(['2026-09-30', '2026-09-30', '2026-09-30']);
  });

  it('moves past National Day: to the fourth by the statutory days, to the eighth by the published ones', () => {
    expect(endsOf('2026-10-02')).toEqual(['2026-10-04', '2026-10-08', '2026-10-08']);
  });

  it('moves past a plain weekend only when every rest day counts', () => {
    expect(endsOf('2026-07-18')).toEqual(['2026-07-18', '2026-07-18', '2026-07-20']);
  });

  it('stays on a make-up Saturday, which is worked', () => {
    expect(endsOf('2026-10-10')).toEqual(['2026-10-10', '2026-10-10', '2026-10-10']);
  });

  it('is provisional when it reaches a year without a notice', () => {
    expect(moveTermEnd(CHINA_CALENDAR, '2027-01-01', 'any_rest_day').provisional).toBe(true);
  });

  it('is provisional when only the day to which it moves lies in such a year', () => {
    const years = PUBLISHED_HOLIDAYS.years.filter(({ year }) => year <= 2023);
    const to2023 = createCalendar({ ...PUBLISHED_HOLIDAYS, years });
    expect(moveTermEnd(to2023, '2023-12-31', 'any_rest_day')).toEqual({ day: '2024-01-01', provisional: true });
    expect(moveTermEnd(to2023, '2023-12-29', 'any_rest_day')).toEqual({ day: '2023-12-29', provisional: false });
  });

  it('moves past a weekend of such a year only when every rest day counts', () => {
    expect(endsOf('2027-07-17')).toEqual(['2027-07-17', '2027-07-17', '2027-07-19']);
  });

  it('comes no earlier in a more generous mode', () => {
    fc.assert(
      fc.property(fc.integer({ min: toEpochDay('2004-01-01'), max: toEpochDay('2026-12-01') }), (epochDay) => {
        const lastDay = formatEpochDay(epochDay);
        const ends = [lastDay, ...endsOf(lastDay)];
        expect(ends).toEqual(ends.toSorted());
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isoWeekday } from '@redress/kernel';
import { CHINA_CALENDAR, createCalendar } from './calendar.js';
import { PUBLISHED_HOLIDAYS } from './published-holidays.generated.js';

describe('the published calendar', () => {
  it('names its source and is known by the digest of its content', () => {
    expect(CHINA_CALENDAR.source).toBe('chinese-days@1.5.7 (corrected: 2005-12-31, 2012-06-23)');
    expect(CHINA_CALENDAR.version).toMatch(/^[0-9a-f]{64}$/);
    const earlier = createCalendar({ ...PUBLISHED_HOLIDAYS, years: PUBLISHED_HOLIDAYS.years.slice(0, -1) });
    expect(earlier.version).not.toBe(CHINA_CALENDAR.version);
  });

  it('refuses years that leave a gap', () => {
    const years = PUBLISHED_HOLIDAYS.years.filter(({ year }) => year !== 2020);
    expect(() => createCalendar({ ...PUBLISHED_HOLIDAYS, years })).toThrow('must follow each other');
    expect(() => createCalendar({ ...PUBLISHED_HOLIDAYS, years: [] })).toThrow(RangeError);
  });

  it('has 11 statutory days a year from 2008 and 13 from 2025, one less when two festivals meet', () => {
    const statutory = (year: number) =>
      [...CHINA_CALENDAR.named].filter(([day, { kind }]) => kind === 'statutory' && day.startsWith(`${year}`)).length;
    expect([2007, 2012, 2019, 2020, 2023, 2025, 2026].map(statutory)).toEqual([10, 11, 11, 10, 11, 13, 13]);
  });

  it('makes up on weekends only', () => {
    for (const [day, { kind }] of CHINA_CALENDAR.named)
      if (kind === 'worked') expect(isoWeekday(day)).toBeGreaterThanOrEqual(6);
  });
});

describe('the rulebook', () => {
  it('reads no clock and no local time, so that a time zone of the machine cannot shift a day', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const file of sources)
      expect(readFileSync(`${root}/${file}`, 'utf8')).not.toMatch(
        /new Date|Date\.|Intl\.|toLocale|Math\.random|process\./,
      );
  });
});

import { describe, expect, it } from '@jest/globals';
import { after, command, year2027 } from '../../../../test/publish.js';
import { addWorkingDays } from '../../../calendar/working-days.js';
import { rulesFor, SHIPPED_RULEBOOK } from '../../rulebook.js';
import { publishCalendarYear } from './publish-calendar-year.js';

const publish = (document: object) => publishCalendarYear(SHIPPED_RULEBOOK, command({ document }));

describe('publishing a calendar year', () => {
  it('makes the days that reach it sure', () => {
    const rulebook = after(publish(year2027()));
    expect(addWorkingDays(SHIPPED_RULEBOOK.calendar, '2026-12-30', 2)).toEqual({
      day: '2027-01-01',
      provisional: true,
    });
    expect(addWorkingDays(rulebook.calendar, '2026-12-30', 2)).toEqual({ day: '2027-01-04', provisional: false });
    expect(rulebook.calendar.source).toContain('2027: 国办通知');
  });

  it('leaves every earlier calendar to the tickets that were counted by it', () => {
    const rulebook = after(publish(year2027()));
    expect([...rulebook.calendars.keys()]).toEqual([SHIPPED_RULEBOOK.calendar.version, rulebook.calendar.version]);
    const stamp = { receivedOn: '2026-12-30', ruleSet: null } as const;
    expect(rulesFor(rulebook, { ...stamp, calendar: null }).calendar).toBe(SHIPPED_RULEBOOK.calendar);
    expect(() => rulesFor(SHIPPED_RULEBOOK, { ...stamp, calendar: rulebook.calendar.version })).toThrow(
      'does not hold',
    );
  });

  it('may change a known year, and changes nothing when it says the same again', () => {
    const known = SHIPPED_RULEBOOK.calendarData.years.find(({ year }) => year === 2026)!;
    const again = { ...year2027(), year: 2026, holidays: known.holidays };
    expect(publish(again)).toEqual({ refused: false, events: [] });
    const longer = known.holidays.map((each) => (each.zh === '元旦' ? { ...each, off: `${each.off} 01-05` } : each));
    const rulebook = after(publish({ ...again, holidays: longer }));
    expect(rulebook.calendarData.years.filter(({ year }) => year === 2026)).toHaveLength(1);
    expect(addWorkingDays(rulebook.calendar, '2026-01-04', 1).day).toBe('2026-01-06');
  });

  it('is refused when the year before is missing', () => {
    expect(publish({ ...year2027(), year: 2028 })).toMatchObject({ code: 'year-gap', valid: ['2027'] });
  });
});

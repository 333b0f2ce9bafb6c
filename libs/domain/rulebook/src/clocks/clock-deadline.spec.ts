import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import { loweredTo, raisedTo, urgencyOf, type StatedUrgency } from '../rule-sets/urgency.js';
import { clockDeadline } from './clock-deadline.js';

const ruleSet = findRuleSet('order-121')!;

/** Received on Wednesday, 2026-05-06: five working days end on the 12th after the make-up Saturday, fifteen on the 26th. */
const clock = { start: '2026-05-06', pauses: [], extensions: [], stopped: false };
const dueOf = (urgencies: readonly StatedUrgency[], complex = false, limit: 'answer' | 'initial-check' = 'answer') =>
  clockDeadline(clock, { ruleSet, calendar, limit, complex, urgencies }).due;

const urgentOn = (day: string) => raisedTo([], 'urgent', day);
const safetyOn = (day: string) => raisedTo([], 'safety', day);

describe('the limit of an urgent ticket', () => {
  it('is that of its urgency from the day on which it was stated: three working days, one for safety', () => {
    expect(dueOf([])).toBe('2026-05-12');
    expect(dueOf(urgentOn('2026-05-06'))).toBe('2026-05-09');
    expect(dueOf(safetyOn('2026-05-06'))).toBe('2026-05-07');
    expect(dueOf(safetyOn('2026-05-08'))).toBe('2026-05-09');
  });

  it('is the same for a complex one', () => {
    expect(dueOf([], true)).toBe('2026-05-26');
    expect(dueOf(urgentOn('2026-05-06'), true)).toBe('2026-05-09');
  });

  it('never ends later than it would have without', () => {
    expect(dueOf(urgentOn('2026-05-11'))).toBe('2026-05-12');
    expect(dueOf(raisedTo(urgentOn('2026-05-06'), 'safety', '2026-05-09'))).toBe('2026-05-09');
  });

  it('goes back when the ticket is lowered, unless it had ended before', () => {
    const lowered = (on: string) => loweredTo(urgentOn('2026-05-06'), 'ordinary', on);
    expect(dueOf(lowered('2026-05-08'))).toBe('2026-05-12');
    expect(dueOf(lowered('2026-05-09'))).toBe('2026-05-12');
    expect(dueOf(lowered('2026-05-10'))).toBe('2026-05-09');
    expect(dueOf(loweredTo(safetyOn('2026-05-06'), 'urgent', '2026-05-07'))).toBe('2026-05-11');
  });

  it('leaves the limits of the law as they are', () =>
    expect(dueOf(safetyOn('2026-05-06'), false, 'initial-check')).toBe(dueOf([], false, 'initial-check')));
});

describe('the urgency of a ticket', () => {
  it('is the most pressing one that holds', () => {
    const both = raisedTo(urgentOn('2026-05-06'), 'safety', '2026-05-07');
    expect([urgencyOf([]), urgencyOf(both)]).toEqual(['ordinary', 'safety']);
    expect(urgencyOf(loweredTo(both, 'urgent', '2026-05-08'))).toBe('urgent');
    expect(urgencyOf(loweredTo(both, 'ordinary', '2026-05-08'))).toBe('ordinary');
    expect(urgencyOf(loweredTo(safetyOn('2026-05-06'), 'urgent', '2026-05-07'))).toBe('urgent');
  });
});

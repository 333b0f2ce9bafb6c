import { describe, expect, it } from '@jest/globals';
import { addDays, formatEpochDay, toEpochDay } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { findRuleSet, RULE_SETS } from '../index.js';
import { LIMIT_CODES } from '../rule-sets/limit.js';
import { deadline, lengthOf, type DeadlineInput, type SetLimitCode } from './deadline.js';
import { explainDeadline, pauseArticle } from './explain-deadline.js';

const order20 = findRuleSet('order-20')!;
const order121 = findRuleSet('order-121')!;
const shown = (input: DeadlineInput<SetLimitCode>) =>
  explainDeadline(input).days.map(({ day, counted, reason }) => `${day.slice(5)} ${counted ?? '-'} ${reason}`);

describe('the explanation of a deadline', () => {
  it('names each day and why it was counted or skipped: seven working days over Spring Festival 2023', () => {
    const input = { ruleSet: order20, calendar, limit: 'initial-check', start: '2023-01-18' } as const;
    expect(shown(input)).toEqual([
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
    expect(explainDeadline(input)).toMatchObject({
      due: '2023-02-01',
      ...{ limit: 'initial-check', zh: order20.limits['initial-check'].zh, en: order20.limits['initial-check'].en },
      ...{ start: '2023-01-18', clock: order20.limits['initial-check'].clock, calendarSource: calendar.source },
      unit: 'working-day',
      length: 7,
      article: '总局令第20号第十四条',
      ruleSet: 'order-20',
      ruleSetDigest: order20.digest,
      calendar: calendar.version,
      countingArticle: order20.counting.article,
    });
    expect(explainDeadline(input).days[3]?.holiday).toEqual({ zh: '春节', en: 'Spring Festival' });
  });

  it('shows how a term in natural days is carried past National Day (Art. 45)', () => {
    const days = shown({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-08-02' });
    expect(days.slice(58)).toEqual([
      '09-30 59 natural-day',
      '10-01 60 natural-day',
      '10-02 - statutory-holiday',
      '10-03 - statutory-holiday',
      '10-04 - published-day-off',
      '10-05 - published-day-off',
      '10-06 - published-day-off',
      '10-07 - published-day-off',
      '10-08 - first-day-after',
    ]);
  });

  it('shows days of an appraisal as not counted, with the article (Order 121 Art. 22)', () => {
    const pauses = [{ from: '2026-05-21', to: '2026-05-23', reason: 'appraisal' }] as const;
    const { days, due } = explainDeadline({
      ruleSet: order121,
      calendar,
      limit: 'mediation',
      start: '2026-05-19',
      pauses,
    });
    expect(due).toBe('2026-07-21');
    expect(days.slice(0, 5).map(({ counted, pause }) => counted ?? pause?.article)).toEqual([
      1,
      '总局令第121号第二十二条',
      '总局令第121号第二十二条',
      '总局令第121号第二十二条',
      2,
    ]);
  });

  it('gives each of two pauses its own reason and article, and the first article where no reason is named', () => {
    const pausedBy = [
      { reason: 'testing', article: '一' },
      { reason: 'inspection', article: '二' },
    ] as const;
    const verification = { ...order121.limits.verification, pausedBy };
    const ruleSet = { ...order121, limits: { ...order121.limits, verification } };
    const pauses = [
      { from: '2026-05-21', to: '2026-05-21', reason: 'testing' },
      { from: '2026-05-22', to: null, reason: 'inspection' },
    ] as const;
    const { days } = explainDeadline({ ruleSet, calendar, limit: 'verification', start: '2026-05-20', pauses });
    expect(days.flatMap(({ pause }) => (pause === null ? [] : [pause]))).toEqual(pausedBy);
    expect(days.slice(0, 3).map(({ reason }) => reason)).toEqual(['paused', 'paused', 'weekend']);
    expect([null, 'inspection', 'appraisal'].map((reason) => pauseArticle(verification, reason as null))).toEqual([
      ...['一', '二', null],
    ]);
  });

  it('is none of a notice that the rule set does not ask for', () =>
    expect(
      explainDeadline({ ruleSet: order121, calendar, limit: 'filing-notice', start: '2026-05-20' }),
    ).toBeUndefined());

  const day = fc.integer({ min: toEpochDay('2004-01-01'), max: toEpochDay('2027-06-01') }).map(formatEpochDay);
  const pause = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: 0, max: 20 }));

  it('never disagrees with the deadline, and its counted days add up to the limit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_SETS),
        fc.constantFrom(...LIMIT_CODES.filter((code) => code !== 'filing-notice')),
        day,
        fc.array(pause, { maxLength: 4 }),
        fc.boolean(),
        (ruleSet, limit, start, spans, complex) => {
          const pauses =
            ruleSet.limits[limit].unit === 'year'
              ? []
              : spans.map(([from, length]) => ({
                  from: addDays(start, from),
                  to: addDays(start, from + length),
                  reason: null,
                }));
          const input = { ruleSet, calendar, limit, start, pauses, complex };
          const { due, warn, article, provisional, paused, days, unit } = explainDeadline(input);
          expect({ due, warn, article, provisional, paused }).toEqual(
            (({ due, warn, article, provisional, paused }) => ({ due, warn, article, provisional, paused }))(
              deadline(input),
            ),
          );
          expect(days.at(-1)!.day).toBe(due);
          expect(days).toHaveLength(toEpochDay(due) - toEpochDay(start));
          const counted = days.filter(({ counted }) => counted !== null).length;
          if (unit !== 'year') expect(counted).toBe(lengthOf(ruleSet.limits[limit], input));
          expect(days.filter(({ counted, pause }) => counted !== null && pause !== null)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

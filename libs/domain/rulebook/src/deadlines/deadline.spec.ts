import { describe, expect, it } from '@jest/globals';
import { addDays, formatEpochDay, toEpochDay, type LocalDate } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { countWorkingDays } from '../calendar/working-days.js';
import { LIMIT_CODES } from '../rule-sets/limit.js';
import { RULE_SETS } from '../rule-sets/shipped-rule-sets.js';
import { findRuleSet } from '../rule-sets/governing-rule-set.js';
import { deadline, mustBeWithinExtension } from './deadline.js';

const order121 = findRuleSet('order-121')!;

describe('the end of a term in natural days (Order 121 Art. 45)', () => {
  it('is carried past a weekend only before a breach is called', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-05-19' })).toEqual({
      due: '2026-07-20',
      warn: '2026-07-18',
      provisional: false,
      paused: false,
      article: '总局令第121号第二十三条第一款第（五）项',
      ruleSet: 'order-121',
      calendar: calendar.version,
    });
  });

  it('is carried to the first day after National Day, and warned about after the statutory days', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-08-02' })).toMatchObject({
      due: '2026-10-08',
      warn: '2026-10-04',
    });
  });

  it('follows the modes of the rule set', () => {
    const counting = { ...order121.counting, warn: 'published', breach: 'published' } as const;
    const strict = { ...order121, counting };
    expect(deadline({ ruleSet: strict, calendar, limit: 'mediation', start: '2026-05-19' }).due).toBe('2026-07-18');
  });
});

describe('a deadline that reaches a year without a notice', () => {
  it('is provisional', () => {
    const from = (limit: 'verification' | 'mediation', start: string) =>
      deadline({ ruleSet: order121, calendar, limit, start }).provisional;
    expect(from('verification', '2026-12-25')).toBe(true);
    expect(from('mediation', '2026-12-01')).toBe(true);
    expect(from('mediation', '2026-09-01')).toBe(false);
  });
});

describe('a limit that is paused', () => {
  const from = '2026-05-21';
  const mediation = { ruleSet: order121, calendar, limit: 'mediation', start: '2026-05-19' } as const;

  it('says so while the appraisal goes on, and ends no earlier than it then will', () => {
    const open = deadline({ ...mediation, pauses: [{ from, to: null, reason: 'appraisal' }] });
    const ended = deadline({ ...mediation, pauses: [{ from, to: '2026-06-10', reason: 'appraisal' }] });
    expect(open.paused).toBe(true);
    expect(ended.paused).toBe(false);
    expect(open.due <= ended.due).toBe(true);
    const both = [
      { from: '2026-05-20', to: '2026-05-20', reason: 'testing' },
      { from, to: null, reason: 'appraisal' },
    ] as const;
    expect(deadline({ ...mediation, pauses: both }).paused).toBe(true);
  });

  it('is one that begins by its end: a later pause holds nothing up', () => {
    const { due } = deadline(mediation);
    const pausedFrom = (day: LocalDate) =>
      deadline({ ...mediation, pauses: [{ from: day, to: null, reason: 'appraisal' }] }).paused;
    expect([due, addDays(due, 1)].map(pausedFrom)).toEqual([true, false]);
  });

  it('stands still for each day up to the one from which it is looked at', () => {
    const pauses = [{ from, to: null, reason: 'appraisal' }] as const;
    const dueThen = (asOf: LocalDate) => deadline({ ...mediation, pauses, asOf }).warn;
    expect([from, '2026-05-25', '2026-05-31'].map(dueThen)).toEqual(['2026-07-19', '2026-07-23', '2026-07-29']);
  });

  it('moves on day by day as it is looked at, and knows nothing of a later pause', () => {
    const pauses = [{ from, to: '2026-06-10', reason: 'appraisal' }] as const;
    const then = (asOf: string) => deadline({ ...mediation, pauses, asOf });
    expect(then('2026-05-20')).toEqual(deadline(mediation));
    expect(then('2026-05-25')).toMatchObject({ paused: true });
    expect(then('2026-06-05').due > then('2026-05-25').due).toBe(true);
    expect(then('2026-06-11')).toEqual(deadline({ ...mediation, pauses }));
  });
});

describe('a term in years', () => {
  it('has the years that begin when it does: in a pause over 29 February, after the pause', () => {
    const limitation = { ruleSet: findRuleSet('order-20')!, calendar, limit: 'limitation' } as const;
    const pauses = [{ from: '2012-02-20', to: '2012-02-29', reason: null }] as const;
    const due = (start: LocalDate) => deadline({ ...limitation, start, pauses }).due;
    expect(due('2012-02-25')).toBe('2015-02-28');
    expect(due('2012-02-29')).toBe('2015-02-28');
  });
});

describe('an extension', () => {
  it('goes no further than the limit allows, in the unit of the limit', () => {
    expect(mustBeWithinExtension(order121, 'verification', 15)).toBeUndefined();
    expect(mustBeWithinExtension(order121, 'verification', 16)).toMatchObject({ code: 'extension-too-long' });
    expect(mustBeWithinExtension(order121, 'case-decision', 31)?.values).toMatchObject({
      most: 30,
      unit: 'natural-day',
    });
    expect(mustBeWithinExtension(order121, 'initial-check', 1)).toMatchObject({ code: 'not-extendable' });
    expect(mustBeWithinExtension(order121, 'filing-notice', 1)).toMatchObject({ code: 'not-extendable' });
  });
});

describe('within one rule set', () => {
  const receipt = fc.integer({ min: toEpochDay('2010-01-01'), max: toEpochDay('2027-12-31') });
  const spans = fc.array(fc.tuple(receipt, fc.integer({ min: 0, max: 30 })), { maxLength: 3 });
  const near = (received: number) =>
    fc.array(fc.tuple(fc.integer({ min: received - 5, max: received + 100 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 3,
    });
  const pausesOf = (list: readonly (readonly [number, number])[]) =>
    list.map(([from, length]) => ({ from: formatEpochDay(from), to: formatEpochDay(from + length), reason: null }));

  it('a later receipt never gives an earlier deadline, and no warning comes after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_SETS),
        fc.constantFrom(...LIMIT_CODES),
        receipt.chain((received) => fc.tuple(fc.constant(received), near(received))),
        spans,
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (ruleSet, limit, [received, close], far, later, complex) => {
          const pauses = pausesOf([...close, ...far]);
          const of = (day: number) =>
            deadline({ ruleSet, calendar, limit, start: formatEpochDay(day), complex, pauses });
          const [first, second] = [of(received), of(received + later)];
          if (first === undefined || second === undefined) return;
          expect(second.due >= first.due).toBe(true);
          expect(second.warn >= first.warn).toBe(true);
          expect(first.warn <= first.due).toBe(true);
          expect(first.due > formatEpochDay(received)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a pause of n counted days moves a working-day limit by exactly n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toEpochDay('2010-01-01'), max: toEpochDay('2025-06-30') }).map(formatEpochDay),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (start, offset, length) => {
          const verification = { ruleSet: order121, calendar, limit: 'verification', start } as const;
          const plain = deadline(verification).due;
          const from = addDays(start, offset);
          fc.pre(from <= plain);
          const to = addDays(from, length);
          const paused = deadline({ ...verification, pauses: [{ from, to, reason: 'testing' }] }).due;
          // The first paused day lies within the term, so that each paused working day is one that would have counted.
          const n = countWorkingDays(calendar, addDays(from, -1), to).count;
          expect(countWorkingDays(calendar, plain, paused).count).toBe(n);
        },
      ),
      { numRuns: 500 },
    );
  });
});

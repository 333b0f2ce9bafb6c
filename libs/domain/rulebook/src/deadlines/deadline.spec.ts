import { describe, expect, it } from '@jest/globals';
import { formatEpochDay, toEpochDay } from '@redress/kernel';
import fc from 'fast-check';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { findRuleSet, governingRuleSet, RULE_SETS } from '../rule-sets/governing-rule-set.js';
import { LIMIT_CODES } from '../rule-sets/rule-set.js';
import { deadline, mustBeWithinExtension } from './deadline.js';

const order20 = findRuleSet('order-20')!;
const order121 = findRuleSet('order-121')!;

describe('deadlines under Order 20', () => {
  it('initial check: seven working days from receipt (Art. 14), make-up days counted', () => {
    expect(deadline({ ruleSet: order20, calendar, limit: 'initial-check', start: '2023-01-18' })).toEqual({
      due: '2023-02-01',
      warn: '2023-02-01',
      provisional: false,
      article: '总局令第20号第十四条',
      ruleSet: 'order-20',
      calendar: calendar.version,
    });
  });

  it('mediation: 45 working days from acceptance (Art. 21)', () => {
    expect(deadline({ ruleSet: order20, calendar, limit: 'mediation', start: '2023-04-21' }).due).toBe('2023-06-27');
  });

  it('tells a real-name reporter within five working days of the decision (Art. 31)', () => {
    expect(deadline({ ruleSet: order20, calendar, limit: 'filing-notice', start: '2023-09-27' })?.due).toBe(
      '2023-10-10',
    );
  });
});

describe('deadlines under Order 121', () => {
  it('mediation: 60 natural days from acceptance (Art. 23), past a weekend only before a breach is called (Art. 45)', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-05-19' })).toMatchObject({
      due: '2026-07-20',
      warn: '2026-07-18',
      provisional: false,
    });
  });

  it('mediation that ends on National Day moves to the first day after it (Art. 45)', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-08-02' })).toMatchObject({
      due: '2026-10-08',
      warn: '2026-10-04',
    });
  });

  it('verification: 15 working days from receipt and 15 more when the head approves (Art. 35)', () => {
    const verification = { ruleSet: order121, calendar, limit: 'verification', start: '2026-09-18' } as const;
    expect(deadline(verification).due).toBe('2026-10-15');
    expect(deadline({ ...verification, extendedBy: 15 }).due).toBe('2026-11-05');
  });

  it('asks for no notice of the filing decision', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'filing-notice', start: '2026-05-06' })).toBeUndefined();
  });

  it('is provisional when it reaches a year without a notice', () => {
    expect(deadline({ ruleSet: order121, calendar, limit: 'verification', start: '2026-12-25' }).provisional).toBe(
      true,
    );
    expect(deadline({ ruleSet: order121, calendar, limit: 'mediation', start: '2026-12-01' }).provisional).toBe(true);
  });
});

describe('the hotline clock', () => {
  it('asks to sign for within one working day, answer in five, and in fifteen when complex', () => {
    const received = { ruleSet: order121, calendar, start: '2026-09-18' };
    expect(deadline({ ...received, limit: 'sign-for' }).due).toBe('2026-09-20');
    expect(deadline({ ...received, limit: 'answer' }).due).toBe('2026-09-24');
    expect(deadline({ ...received, limit: 'answer', complex: true }).due).toBe('2026-10-15');
  });
});

describe('an extension', () => {
  it('goes no further than the limit allows', () => {
    expect(mustBeWithinExtension(order121, 'verification', 15)).toBeUndefined();
    expect(mustBeWithinExtension(order121, 'verification', 16)).toMatchObject({ code: 'extension-too-long' });
    expect(mustBeWithinExtension(order121, 'initial-check', 1)).toMatchObject({ code: 'extension-too-long' });
    expect(mustBeWithinExtension(order121, 'filing-notice', 1)).toMatchObject({ code: 'extension-too-long' });
  });
});

describe('the governing rule set', () => {
  it('is the one in force on the day of receipt: Order 121 from 2026-04-15 (Art. 46)', () => {
    expect(governingRuleSet('2026-04-14')).toEqual({ ruleSet: order20, beforeFirst: false });
    expect(governingRuleSet('2026-04-15')).toEqual({ ruleSet: order121, beforeFirst: false });
    expect(governingRuleSet('2020-01-01')).toEqual({ ruleSet: order20, beforeFirst: false });
  });

  it('judges a message of 2011 by the first rule set and says so', () => {
    expect(governingRuleSet('2011-06-01')).toEqual({ ruleSet: order20, beforeFirst: true });
    expect(governingRuleSet('2019-12-31')).toEqual({ ruleSet: order20, beforeFirst: true });
  });

  it('is known by the digest of its content', () => {
    const digests = RULE_SETS.map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(RULE_SETS.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('within one rule set', () => {
  const receipt = fc.integer({ min: toEpochDay('2010-01-01'), max: toEpochDay('2027-12-31') });

  it('a later receipt never gives an earlier deadline, and no warning comes after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_SETS),
        fc.constantFrom(...LIMIT_CODES),
        receipt,
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (ruleSet, limit, received, later, complex) => {
          const of = (day: number) => deadline({ ruleSet, calendar, limit, start: formatEpochDay(day), complex });
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
});

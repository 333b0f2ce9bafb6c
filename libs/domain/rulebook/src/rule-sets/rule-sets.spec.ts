import { describe, expect, it } from '@jest/globals';
import { CHINA_CALENDAR as calendar } from '../calendar/calendar.js';
import { deadline, type SetLimitCode } from '../deadlines/deadline.js';
import { InvalidDocumentError } from '../schema/invalid-document-error.js';
import order121Document from './data/order-121.json' with { type: 'json' };
import { findRuleSet, governingRuleSet } from './governing-rule-set.js';
import { LIMIT_CODES } from './limit.js';
import { readRuleSet } from './read-rule-set.js';
import { OPTIONAL_RULE_SETS, RULE_SETS } from './shipped-rule-sets.js';

const order20 = findRuleSet('order-20')!;
const order121 = findRuleSet('order-121')!;
const bridge = findRuleSet('order-778-bridge')!;
const PPR = '《市场监督管理行政处罚程序规定》';

/** Every number of the table of deadlines: length, unit, what starts it, and the article that says so. */
const TABLE: readonly (readonly [SetLimitCode, number, string, string, order20: string, order121: string])[] = [
  ['initial-check', 7, 'working-day', 'receipt', '总局令第20号第十四条', '总局令第121号第十五条'],
  ['termination-notice', 7, 'working-day', 'decision', '第20号第二十一条第二款', '第121号第二十三条第二款'],
  ['lead-verification', 15, 'working-day', 'discovery', '第20号第二十三条', '第121号第二十七条'],
  [
    'verification',
    15,
    'working-day',
    'receipt',
    `第20号第三十一条第一款、${PPR}第十八条`,
    `第三十五条、${PPR}第十八条`,
  ],
  ['jurisdiction', 7, 'working-day', 'dispute', '第20号第三十条', '第121号第三十三条'],
  ['case-decision', 90, 'natural-day', 'filing', `${PPR}第六十四条`, `${PPR}第六十四条`],
  ['limitation', 3, 'year', 'knowledge', '第20号第十五条第（四）项', '第121号第十六条第（四）项'],
  ['odr', 10, 'working-day', 'referral', '非法定', '非法定'],
  ['sign-for', 1, 'working-day', 'receipt', '非法定', '非法定'],
  ['answer', 5, 'working-day', 'receipt', '非法定', '非法定'],
  ['sign-off', 2, 'working-day', 'sign-off-request', '非法定', '非法定'],
];

describe('the table of deadlines', () => {
  it.each(TABLE)('%s: %i %s from %s, by %s and %s', (code, length, unit, from, article20, article121) => {
    for (const [{ limits }, article] of [
      [order20, article20],
      [order121, article121],
    ] as const) {
      expect(limits[code]).toMatchObject({ length, unit, from });
      expect(limits[code].article).toContain(article);
    }
  });

  it('mediation: 45 working days from acceptance (Order 20 Art. 21), 60 days (Order 121 Art. 23)', () => {
    expect(order20.limits.mediation).toMatchObject({ length: 45, unit: 'working-day', from: 'acceptance' });
    expect(order20.limits.mediation.article).toBe('总局令第20号第二十一条第一款第（五）项');
    expect(order121.limits.mediation).toMatchObject({ length: 60, unit: 'natural-day', from: 'acceptance' });
    expect(order121.limits.mediation.article).toBe('总局令第121号第二十三条第一款第（五）项');
  });

  it('a ticket received on 2026-04-14 ends mediation after 45 working days, one received a day later after 60 days', () => {
    const ended = (receivedOn: string, start: string) => {
      const { ruleSet } = governingRuleSet(receivedOn);
      const { due, article } = deadline({ ruleSet, calendar, limit: 'mediation', start });
      return [due, article];
    };
    expect(ended('2026-04-14', '2026-04-16')).toEqual(['2026-06-23', '总局令第20号第二十一条第一款第（五）项']);
    expect(ended('2026-04-15', '2026-04-16')).toEqual(['2026-06-15', '总局令第121号第二十三条第一款第（五）项']);
  });

  it('extensions: 15 working days for a verification (Arts. 27, 18 PPR), 30 days for a case (Art. 64 PPR), none else', () => {
    for (const { limits } of RULE_SETS)
      expect(
        LIMIT_CODES.flatMap((code) => [limits[code]?.extension].flatMap((e) => (e ? [[code, e.length]] : []))),
      ).toEqual([
        ['lead-verification', 15],
        ['verification', 15],
        ['case-decision', 30],
      ]);
    expect(order121.limits['lead-verification'].extension?.article).toContain('负责人批准');
    const withoutApproval = ['order-20', 'order-778-bridge', 'order-121'].map((id) =>
      LIMIT_CODES.filter((code) => findRuleSet(id)!.limits[code]?.extension?.withoutApproval),
    );
    expect(withoutApproval).toEqual([['lead-verification'], ['lead-verification'], []]);
    expect(order121.limits.verification.extension?.article).toContain('第十八条第一款（负责人批准）');
  });

  it('appraisal and testing are left out of mediation, inspection and calibration only by Order 20 (Arts. 22; 20)', () => {
    const reasons = (id: string) =>
      findRuleSet(id)!
        .limits.mediation.pausedBy!.map(({ reason }) => reason)
        .toSorted();
    expect(reasons('order-121')).toEqual(['appraisal', 'testing']);
    expect(reasons('order-20')).toEqual(['appraisal', 'calibration', 'inspection', 'testing']);
  });

  it('no article lets the initial check stand still while identity is supplemented', () => {
    for (const { limits } of RULE_SETS) expect(limits['initial-check'].pausedBy).toBeUndefined();
  });

  it('a reporter is told that we have no power (Order 121 Art. 34), and of no other reason not to file', () => {
    const owed = order121.notFilingReasons.filter(({ owesNotice }) => owesNotice !== undefined);
    expect(owed.map(({ code, owesNotice }) => [code, owesNotice])).toEqual([
      ['not-our-jurisdiction', '总局令第121号第三十四条'],
    ]);
  });

  it('a real-name reporter is told within 5 working days (Order 20 Art. 31), later only where a law says so (Order 121 Art. 36)', () => {
    expect(order20.limits['filing-notice']).toMatchObject({ length: 5, unit: 'working-day', from: 'decision' });
    expect(order121.limits['filing-notice']).toBeNull();
    expect(order121.filingNotice).toEqual({ article: '总局令第121号第三十六条' });
    const input = { calendar, limit: 'filing-notice', start: '2023-09-27' } as const;
    expect(deadline({ ...input, ruleSet: order20 })?.due).toBe('2023-10-10');
    expect(deadline({ ...input, ruleSet: order121 })).toBeUndefined();
  });

  it('the hotline asks to sign for in one working day, to answer in five, and in fifteen when complex', () => {
    const received = { ruleSet: order121, calendar, start: '2026-09-18' };
    expect(deadline({ ...received, limit: 'sign-for' }).due).toBe('2026-09-20');
    expect(deadline({ ...received, limit: 'answer' }).due).toBe('2026-09-24');
    expect(deadline({ ...received, limit: 'answer', complex: true }).due).toBe('2026-10-15');
  });

  it('only new facts restart a verification, by Order 121 Art. 35', () => {
    expect(order121.limits.verification.restartedBy).toEqual({
      cause: 'new-facts',
      article: '总局令第121号第三十五条',
    });
    expect(order20.limits.verification.restartedBy).toBeUndefined();
  });

  it('a complaint is barred three years after the harm was known, on 28 February when there is no 29th', () => {
    const limitation = { ruleSet: order121, calendar, limit: 'limitation' } as const;
    expect(deadline({ ...limitation, start: '2023-05-06' }).due).toBe('2026-05-06');
    expect(deadline({ ...limitation, start: '2020-02-29' }).due).toBe('2023-02-28');
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

  it('is the bridge of Order 778 from 2024-07-01 where an office has it: mediation in 60 days', () => {
    const withBridge = [order20, bridge, order121] as const;
    expect(governingRuleSet('2024-06-30', withBridge).ruleSet).toBe(order20);
    expect(governingRuleSet('2024-07-01', withBridge).ruleSet).toBe(bridge);
    expect(bridge.limits.mediation).toMatchObject({ length: 60, unit: 'natural-day' });
    expect(bridge.limits.mediation.article).toContain('国务院令第778号');
    expect({ ...bridge.limits, mediation: order20.limits.mediation }).toEqual(order20.limits);
  });
});

describe('a rule set document', () => {
  it('that ships is as the schema says: no program asks that again at its start', () => {
    for (const shipped of [...RULE_SETS, ...OPTIONAL_RULE_SETS]) {
      const { digest: _, ...document } = shipped;
      expect(readRuleSet(document)).toEqual(shipped);
    }
  });

  it('is known by the digest of its content', () => {
    const digests = [...RULE_SETS, ...OPTIONAL_RULE_SETS].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(3);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  const problemsOf = (change: object): readonly string[] => {
    try {
      readRuleSet({ ...order121Document, ...change });
      return [];
    } catch (error) {
      return (error as InvalidDocumentError).problems;
    }
  };

  it('is refused with each place that is wrong', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ effectiveFrom: '2026-02-30' })).toEqual([
      '/effectiveFrom must match format "date" {"format":"date"}',
    ]);
    expect(problemsOf({ surprise: 1, zh: '' })).toHaveLength(2);
    const mediation = { ...order121Document.limits.mediation, length: 0, unit: 'moon' };
    const limits = { ...order121Document.limits, mediation };
    expect(problemsOf({ limits }).join()).toMatch(/limits\/mediation\/(unit|length).*limits\/mediation\/(unit|length)/);
  });

  it('names every ground once, and for each refusal and termination an article', () => {
    const [first] = order121Document.refusalGrounds;
    expect(problemsOf({ refusalGrounds: [first, first] })).toEqual(['/refusalGrounds has no-duty-or-power twice']);
    expect(problemsOf({ refusalGrounds: [{ ...first, article: null }] })[0]).toContain('/refusalGrounds/0/article');
  });
});

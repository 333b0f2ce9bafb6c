import { describe, expect, it } from '@jest/globals';
import { canonicalBytes, fillIn, LANGUAGES, type Refusal } from '@redress/kernel';
import { PUBLISHED_HOLIDAYS } from '../calendar/published-holidays.generated.js';
import { readCalendarYear } from '../calendar/read-calendar-year.js';
import { NEXT_RULE_SET, TODAY, year2027 } from '../../test/publish.js';
import { rulebookTexts } from '../texts/index.js';
import { checkProposal } from './check-proposal.js';
import { SHIPPED_RULEBOOK } from './rulebook.js';
import { MOST_RULE_SET_BYTES } from './rules/publishable-rule-set.js';

const ruleSet = (over: object = {}, openTickets: unknown = 'keep') =>
  checkProposal('rule-set', { document: { ...NEXT_RULE_SET, ...over }, openTickets }, SHIPPED_RULEBOOK, TODAY);
const year = (over: object = {}, of: object = {}) =>
  checkProposal('calendar-year', { document: { ...year2027(over), ...of } }, SHIPPED_RULEBOOK, TODAY);

describe('a proposal of a rule set', () => {
  it('is valid, and says what happens to open tickets', () => {
    expect(ruleSet()).toBeUndefined();
    expect(ruleSet({}, 'perhaps')).toMatchObject({ code: 'open-tickets-invalid', valid: ['keep', 'switch'] });
  });

  it('names every problem of an invalid document', () => {
    const invalid = ruleSet({ limits: {} }) as Refusal;
    expect(invalid.code).toBe('rule-set-invalid');
    expect(invalid.valid!.length).toBeGreaterThan(5);
    expect(checkProposal('rule-set', {}, SHIPPED_RULEBOOK, TODAY)).toMatchObject({ code: 'rule-set-invalid' });
  });

  it('never reaches back, and has a name and a day of its own', () => {
    expect(ruleSet({ effectiveFrom: TODAY })).toMatchObject({ code: 'retroactive' });
    expect(ruleSet({ id: 'order-121' })).toMatchObject({ code: 'rule-set-exists', values: { id: 'order-121' } });
  });

  it('says how large it is and may be when its grounds are too wordy for a request', () => {
    let room = MOST_RULE_SET_BYTES - canonicalBytes(NEXT_RULE_SET).length;
    const wordy = (text: string) => {
      const more = Math.min(room, 200 - text.length);
      room -= more;
      return text + 'x'.repeat(more);
    };
    const refusalGrounds = NEXT_RULE_SET.refusalGrounds.map(({ zh, en, ...ground }) => ({
      ...ground,
      zh: wordy(zh),
      en: wordy(en),
    }));
    expect(ruleSet({ refusalGrounds })).toBeUndefined();
    const values = { bytes: MOST_RULE_SET_BYTES + 1, most: MOST_RULE_SET_BYTES };
    expect(ruleSet({ refusalGrounds, zh: `${NEXT_RULE_SET.zh}x` })).toMatchObject({
      code: 'rule-set-too-large',
      values,
    });
  });
});

describe('a proposal of a calendar year', () => {
  it('is valid and follows the last known year', () => {
    expect(year()).toBeUndefined();
    expect(year({}, { year: 2028 })).toMatchObject({ code: 'year-gap' });
  });

  it.each([
    [{ off: '02-30', statutory: '' }, 'no day of 2027'],
    [{ off: '01-02' }, 'not among the days off'],
    [{ off: '', statutory: '' }, '01-01 are statutory days of every year and missing'],
    [{ worked: '01-04' }, 'no weekend'],
    [{ off: '01-01 01-01' }, 'stands twice'],
    [{ off: '1-1' }, 'pattern'],
  ])('is refused with %j, which is %s', (over, problem) => {
    const refusal = year(over) as Refusal;
    expect(refusal.code).toBe('calendar-year-invalid');
    expect(refusal.valid!.join()).toContain(problem);
  });
});

it('a year without its holidays was published, and 2026 then had no Spring Festival', () => {
  const [newYear] = year2027().holidays;
  const refusal = year({}, { holidays: [newYear] }) as Refusal;
  expect(refusal.valid).toEqual([
    '/holidays 05-01 10-01 10-02 10-03 are statutory days of every year and missing',
    '/holidays Spring Festival is missing: at least 3 statutory days from 01-20 to 02-23',
  ]);
  for (const known of PUBLISHED_HOLIDAYS.years)
    expect(readCalendarYear({ ...known, source: '国办通知' })).toMatchObject({ year: known.year });
});

describe('each refusal of a proposal', () => {
  const refusals = [
    ruleSet({}, null),
    ruleSet({ limits: {} }),
    ruleSet({ effectiveFrom: TODAY }),
    year({ off: '1-1' }),
  ];

  it.each(LANGUAGES)('has a sentence in %s, all its places filled', (language) => {
    const texts = rulebookTexts[language];
    for (const { code, values } of refusals as Refusal[])
      expect(fillIn(texts[code]!, values, texts)).toMatch(/^[^{}]{8,}$/);
  });
});

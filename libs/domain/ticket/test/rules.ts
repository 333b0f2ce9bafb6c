import {
  rulebook,
  SHIPPED_RULEBOOK,
  withRuleSet,
  type Limit,
  type LimitCode,
  type OpenTickets,
  type PublishedYear,
  type Rulebook,
  type RuleSet,
} from '@redress/rulebook';
import { recorded } from './recorded.js';

const order121 = SHIPPED_RULEBOOK.ruleSets.at(-1)!;

/** The shipped rules with something more. */
export const withRules = {
  year(published: PublishedYear): Rulebook {
    return rulebook.read(recorded([{ type: 'CalendarYearPublished', data: published }]));
  },
  /** Order 121 with other values, as a rule set of its own. */
  set(
    over: Partial<RuleSet> & Pick<RuleSet, 'id' | 'effectiveFrom'>,
    limits: Readonly<Partial<Record<Exclude<LimitCode, 'filing-notice'>, Partial<Limit>>>> = {},
    openTickets: OpenTickets = 'keep',
  ): Rulebook {
    const changed = Object.entries(limits).map(([code, limit]) => [
      code,
      { ...order121.limits[code as 'odr'], ...limit },
    ]);
    const all = { ...order121.limits, ...Object.fromEntries(changed) } as RuleSet['limits'];
    return withRuleSet(SHIPPED_RULEBOOK, { ruleSet: { ...order121, limits: all, ...over }, openTickets });
  },
};

/** 2027 begins with a holiday of three days. */
export const YEAR_2027: Rulebook = withRules.year({
  year: 2027,
  source: 'notice',
  holidays: [{ zh: '元旦', en: 'New Year', off: '01-01 01-02 01-03', statutory: '01-01', inLieu: '', worked: '' }],
});

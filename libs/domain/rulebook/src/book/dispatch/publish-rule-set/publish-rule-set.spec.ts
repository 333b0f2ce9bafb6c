import { describe, expect, it } from '@jest/globals';
import { canonicalDigest } from '@redress/kernel';
import { after, command, NEXT_RULE_SET, TODAY } from '../../../../test/publish.js';
import { rulesFor, SHIPPED_RULEBOOK, switchingRuleSet } from '../../rulebook.js';
import { publishRuleSet } from './publish-rule-set.js';

const publish = (over: object = {}, day = TODAY, rulebook = SHIPPED_RULEBOOK) =>
  publishRuleSet(rulebook, command({ document: { ...NEXT_RULE_SET, ...over }, openTickets: 'keep' } as const, day));

describe('publishing a rule set', () => {
  it('is one event that holds the rules and what happens to open tickets', () => {
    const data = { ruleSet: NEXT_RULE_SET, openTickets: 'keep' };
    expect(publish()).toEqual({ refused: false, events: [{ type: 'RuleSetPublished', data }] });
  });

  it('makes it govern from its day on, named by its content', () => {
    const rulebook = after(publish());
    const ruleSetOn = (receivedOn: string) => rulesFor(rulebook, { receivedOn, calendar: null, ruleSet: null }).ruleSet;
    expect([ruleSetOn('2026-12-31').id, ruleSetOn('2027-01-01').id]).toEqual(['order-121', 'order-200']);
    expect(ruleSetOn('2027-01-01').digest).toBe(canonicalDigest(NEXT_RULE_SET));
  });

  it('switches open tickets only where it says so', () => {
    expect(switchingRuleSet(after(publish()), '2027-01-01')).toBeUndefined();
    const switching = publishRuleSet(SHIPPED_RULEBOOK, command({ document: NEXT_RULE_SET, openTickets: 'switch' }));
    expect(switchingRuleSet(after(switching), '2027-01-01')?.id).toBe('order-200');
  });

  it('switches them to the latest that is in force', () => {
    const document = { ...NEXT_RULE_SET, id: 'order-201', effectiveFrom: '2027-02-01' };
    const both = [NEXT_RULE_SET, document].reduce(
      (rulebook, next) => after(publishRuleSet(rulebook, command({ document: next, openTickets: 'switch' })), rulebook),
      SHIPPED_RULEBOOK,
    );
    const switchedTo = ['2026-12-31', '2027-01-31', '2027-02-01'].map((day) => switchingRuleSet(both, day)?.id);
    expect(switchedTo).toEqual([undefined, 'order-200', 'order-201']);
  });

  it('is refused when it was granted too late: rules never reach back', () => {
    expect(publish({}, '2026-12-31')).toMatchObject({ refused: false });
    expect(publish({}, '2027-01-01')).toMatchObject({ code: 'retroactive', values: { today: '2027-01-01' } });
  });

  it('is refused when another rule set of its id or day was published meanwhile', () => {
    const rulebook = after(publish());
    expect(publish({}, TODAY, rulebook)).toMatchObject({ code: 'rule-set-exists' });
    expect(publish({ id: 'order-201' }, TODAY, rulebook)).toMatchObject({
      code: 'rule-set-exists',
      values: { id: 'order-200', from: '2027-01-01' },
    });
    const both = after(publish({ id: 'order-201', effectiveFrom: '2027-02-01' }, TODAY, rulebook), rulebook);
    expect(publish({ id: 'order-201' }, TODAY, both)).toMatchObject({ values: { id: 'order-200' } });
  });
});

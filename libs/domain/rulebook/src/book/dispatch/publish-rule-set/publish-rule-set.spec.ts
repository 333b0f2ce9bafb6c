import { describe, expect, it } from '@jest/globals';
import { canonicalDigest } from '@redress/kernel';
import { after, command, NEXT_RULE_SET, TODAY } from '../../../../test/publish.js';
import { findRuleSet } from '../../../rule-sets/governing-rule-set.js';
import { allRuleSets, rulesFor, ruleSetToName, SHIPPED_RULEBOOK, switchingRuleSet } from '../../rulebook.js';
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

  it('says of one that ships what open tickets do on its day, which had no way before, and only before that day', () => {
    const { digest: _, ...order121 } = findRuleSet('order-121')!;
    const say = (day: string, openTickets: 'keep' | 'switch' = 'switch', rulebook = SHIPPED_RULEBOOK) =>
      publishRuleSet(rulebook, command({ document: order121, openTickets }, day));
    const rulebook = after(say('2026-04-14'));
    expect(switchingRuleSet(rulebook, '2026-04-15')?.id).toBe('order-121');
    expect(rulebook.ruleSets).toEqual(SHIPPED_RULEBOOK.ruleSets);
    expect(say('2026-04-14', 'keep', rulebook)).toMatchObject({ code: 'rule-set-exists' });
    for (const choice of ['keep', 'switch'] as const)
      expect(say('2026-04-15', choice)).toMatchObject({ code: 'rule-set-exists' });
    const other = { ...order121, zh: '另一办法' };
    expect(
      publishRuleSet(SHIPPED_RULEBOOK, command({ document: other, openTickets: 'keep' }, '2026-04-14')),
    ).toMatchObject({ code: 'rule-set-exists' });
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

describe('the optional rule set of State Council Order 778, which could never be put in force', () => {
  const { digest: _, ...bridge } = findRuleSet('order-778-bridge')!;
  const takeUp = (over: object = {}, openTickets: 'keep' | 'switch' = 'keep', rulebook = SHIPPED_RULEBOOK) =>
    publishRuleSet(rulebook, command({ document: { ...bridge, ...over }, openTickets }, '2025-03-03'));
  const named = (receivedOn: string) => ruleSetToName(after(takeUp()), receivedOn, '2025-03-04');

  it('is taken up after its first day, as it ships and for what is entered from then on', () => {
    const data = { ruleSet: bridge, openTickets: 'keep', takenUpOn: '2025-03-03' };
    expect(takeUp()).toEqual({ refused: false, events: [{ type: 'RuleSetPublished', data }] });
    expect(['2024-06-30', '2024-07-01', '2026-04-14', '2026-04-15'].map(named)).toEqual([
      ...[null, 'order-778-bridge', 'order-778-bridge', null],
    ]);
    expect(ruleSetToName(SHIPPED_RULEBOOK, '2024-07-01', '2025-03-04')).toBeNull();
  });

  it('judges the tickets that name it, and none that was there before', () => {
    const rulebook = after(takeUp());
    const limits = (ruleSet: string | null) =>
      rulesFor(rulebook, { receivedOn: '2024-07-01', calendar: null, ruleSet }).ruleSet.limits.mediation;
    expect(limits('order-778-bridge')).toMatchObject({ length: 60, unit: 'natural-day' });
    expect(limits(null)).toMatchObject({ length: 45, unit: 'working-day' });
    expect(allRuleSets(rulebook).map(({ id }) => id)).toEqual(['order-20', 'order-121', 'order-778-bridge']);
  });

  it('is taken up once, unaltered, and switches nothing of the past', () => {
    expect(takeUp({}, 'keep', after(takeUp()))).toMatchObject({ code: 'rule-set-exists' });
    expect(takeUp({ zh: '另一办法' })).toMatchObject({ code: 'retroactive' });
    expect(takeUp({}, 'switch')).toMatchObject({ code: 'switch-of-the-past', valid: ['keep'] });
  });

  it('is published as any other before its first day', () => {
    const published = publishRuleSet(
      SHIPPED_RULEBOOK,
      command({ document: bridge, openTickets: 'switch' } as const, '2024-06-30'),
    );
    const rulebook = after(published);
    expect(rulebook.takenUp).toEqual([]);
    expect(rulesFor(rulebook, { receivedOn: '2024-07-01', calendar: null, ruleSet: null }).ruleSet.id).toBe(bridge.id);
    expect(ruleSetToName(rulebook, '2024-06-28', '2024-07-01')).toBe(bridge.id);
    expect(ruleSetToName(rulebook, '2024-06-28', '2024-06-30')).toBeNull();
  });
});

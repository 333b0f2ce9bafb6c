import { describe, expect, it } from '@jest/globals';
import { fillIn, refuse, type Actor } from '@redress/kernel';
import { mustBeSomebodyElse, mustHaveRight, rightsTexts } from './index.js';

const leader: Actor = {
  account: 'leader:2',
  person: 'person-2',
  role: 'leader',
  office: 'market-east',
  revision: null,
  for: null,
};
const samePerson = refuse('same-person');

describe('four eyes', () => {
  it('let another person go on', () => expect(mustBeSomebodyElse(leader, ['person-1', 'person-3'])).toBeUndefined());

  it('stop the person who did the step before', () =>
    expect(mustBeSomebodyElse(leader, ['person-1', 'person-2'])).toEqual(samePerson));

  it('stop the same person behind another account and post', () =>
    expect(mustBeSomebodyElse({ ...leader, account: 'handler:9' }, ['person-2'])).toEqual(samePerson));

  it('stop a deputy of the person who did the step before', () =>
    expect(mustBeSomebodyElse({ ...leader, for: 'person-1' }, ['person-1'])).toEqual(samePerson));

  it('stop a deputy who did the step before, for whomever they act now', () =>
    expect(mustBeSomebodyElse({ ...leader, for: 'person-4' }, ['person-2'])).toEqual(samePerson));
});

describe('an act without a right', () => {
  const refusal = mustHaveRight(leader, 'assign-ticket')!;

  it('is refused with its code', () => expect(refusal.code).toBe('no-right'));

  it('is explained by the names of role and act, in both languages', () => {
    const [zh, en] = [rightsTexts['zh-CN'], rightsTexts.en];
    expect(fillIn(zh['no-right']!, refusal.values, zh)).toBe('挂包领导无权办理“派单”。');
    expect(fillIn(en['no-right'], refusal.values, en)).toBe(
      'The post of leader does not give the right to assign a ticket.',
    );
  });

  it('is not refused to the dispatcher', () =>
    expect(mustHaveRight({ ...leader, role: 'dispatcher', office: null }, 'assign-ticket')).toBeUndefined());
});

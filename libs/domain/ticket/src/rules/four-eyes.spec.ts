import { describe, expect, it } from '@jest/globals';
import { refuse, type Actor } from '@redress/kernel';
import { mustBeSomebodyElse } from './four-eyes.js';

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

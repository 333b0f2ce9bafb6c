import { describe, expect, it } from '@jest/globals';
import { fillIn, type Actor } from '@redress/kernel';
import { mustHaveRight, rightsTexts } from './index.js';

const leader: Actor = {
  account: 'leader:2',
  person: 'person-2',
  role: 'leader',
  office: 'market-east',
  revision: null,
  for: null,
};

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

  it('says that a post of an office is needed where none is named, and at the hotline where one is', () => {
    const said = (caller: Actor, act: string) => {
      const { code, values } = mustHaveRight(caller, act)!;
      const texts = rightsTexts.en;
      return [code, fillIn(texts[code as 'no-right'], values, texts)];
    };
    expect(said({ ...leader, office: null }, 'sign-off-ticket')).toEqual([
      'no-right-without-office',
      'To sign off a ticket takes a post of leader at an office, a department or an ODR unit; this post names none.',
    ]);
    expect(said({ ...leader, role: 'dispatcher' }, 'assign-ticket')).toEqual([
      'no-right-of-an-office',
      'To assign a ticket takes a post of dispatcher at the hotline itself; this post is one of an office.',
    ]);
  });

  it('is not refused to the dispatcher', () =>
    expect(mustHaveRight({ ...leader, role: 'dispatcher', office: null }, 'assign-ticket')).toBeUndefined());
});

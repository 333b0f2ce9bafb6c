import { describe, expect, it } from '@jest/globals';
import {
  accountAfter,
  disabled,
  given,
  givenAccount,
  LI,
  openedFor,
  post,
  TODAY,
  WANG,
} from '../../../../test/given-account.js';
import { ADMINISTRATORS } from '../../rules/separation.js';
import { givePostAct } from './give-post.js';

const account = [openedFor(LI)] as const;

describe('giving a post', () => {
  it('says role, office and days', () => {
    const handler = post('handler', { office: 'market-east', from: '2026-12-01', to: '2026-12-31' });
    const after = givenAccount(...account)
      .when(givePostAct, handler)
      .then(given(handler));
    const { post: id, ...term } = handler;
    expect(after).toMatchObject({ posts: [{ id, ...term }], revision: 1 });
  });

  it('is for an open account of somebody who works here', () => {
    givenAccount().when(givePostAct, post('operator')).thenRefused('not-found');
    givenAccount(...account, disabled)
      .when(givePostAct, post('operator'))
      .thenRefused('wrong-state-account');
    givenAccount(...account)
      .when(givePostAct, post('operator'), { staff: { [LI]: 'left' } })
      .thenRefused('not-employed');
  });

  it('begins today at the earliest, and ends on its first day at the earliest', () => {
    givenAccount(...account)
      .when(givePostAct, post('operator', { from: '2026-11-27' }))
      .thenRefused('post-in-the-past', { today: TODAY });
    givenAccount(...account)
      .when(givePostAct, post('operator', { from: '2026-12-02', to: '2026-12-01' }))
      .thenRefused('post-days-backwards');
    const oneDay = post('operator', { to: TODAY });
    givenAccount(...account)
      .when(givePostAct, oneDay)
      .then(given(oneDay));
  });
});

describe('the office of a post', () => {
  const refused = (over: ReturnType<typeof post>, code: string) =>
    givenAccount(...account)
      .when(givePostAct, over)
      .thenRefused(code);
  const allowed = (over: ReturnType<typeof post>) => {
    givenAccount(...account)
      .when(givePostAct, over)
      .then(given(over));
  };

  it('is none for a role of the hotline', () =>
    refused(post('dispatcher', { office: 'market-east' }), 'post-of-the-hotline'));

  it('is a department that is open on all days of the post, for a handler', () => {
    refused(post('handler'), 'post-without-office');
    refused(post('handler', { office: 'nowhere' }), 'unknown-office');
    refused(post('handler', { office: 'development-zone' }), 'post-at-another-level');
  });

  it('may be the one above several departments, for a leader', () => {
    allowed(post('leader', { office: 'development-zone' }));
  });

  it.each(['mediator', 'analyst'] as const)('may be a department or the hotline, for a %s', (role) => {
    allowed(post(role));
    allowed(post(role, { office: 'food-drug' }));
  });

  it('is the unit itself, for an ODR unit', () => {
    allowed(post('odr-unit', { office: 'odr-0007' }));
    refused(post('odr-unit', { office: 'odr-0008' }), 'unknown-odr-unit');
    refused(post('odr-unit', { office: 'market-east' }), 'unknown-odr-unit');
    refused(post('odr-unit'), 'post-without-office');
  });
});

describe('administrators', () => {
  it.each(ADMINISTRATORS)('who are %s hold nothing else on the same days', (held) => {
    for (const role of [...ADMINISTRATORS, 'operator', 'analyst', 'hotline-leader'] as const)
      if (role !== held) {
        givenAccount(...account, given(post(held)))
          .when(givePostAct, post(role))
          .thenRefused('administrators-apart');
        givenAccount(...account, given(post(role)))
          .when(givePostAct, post(held))
          .thenRefused('administrators-apart');
      }
  });

  it('are kept apart by person: what the other account holds counts', () => {
    const other = accountAfter(openedFor(LI, 'second'), given(post('auditor')));
    givenAccount(...account)
      .when(givePostAct, post('system-administrator'), { others: [other] })
      .thenRefused('administrators-apart', { held: 'auditor', role: 'system-administrator' });
    const ofWang = accountAfter(openedFor(WANG), given(post('auditor')));
    const administrator = post('system-administrator');
    givenAccount(...account)
      .when(givePostAct, administrator, { others: [ofWang] })
      .then(given(administrator));
  });

  it('are kept apart day by day: after the last day of the one, the other may begin', () => {
    const operator = given(post('operator', { to: '2026-12-31' }));
    const next = post('auditor', { from: '2027-01-01' });
    givenAccount(...account, operator)
      .when(givePostAct, next)
      .then(given(next));
    givenAccount(...account, operator)
      .when(givePostAct, { ...next, from: '2026-12-31' })
      .thenRefused('administrators-apart');
  });

  it('are not held up by a post that was ended before it began', () => {
    const operator = post('operator', { from: '2026-12-01' });
    const ended = { type: 'PostEnded', data: { post: operator.post, from: '2026-12-01' } } as const;
    const auditor = post('auditor');
    givenAccount(...account, given(operator), ended)
      .when(givePostAct, auditor)
      .then(given(auditor));
  });
});

it('a post is not given twice for the same days, also by another account', () => {
  const operator = given(post('operator', { to: '2026-12-31' }));
  givenAccount(...account, operator)
    .when(givePostAct, post('operator'))
    .thenRefused('post-held-already');
  const other = accountAfter(openedFor(LI, 'second'), operator);
  givenAccount(...account)
    .when(givePostAct, post('operator'), { others: [other] })
    .thenRefused('post-held-already');
  const elsewhere = post('handler', { office: 'market-west' });
  givenAccount(...account, given(post('handler', { office: 'market-east' })))
    .when(givePostAct, elsewhere)
    .then(given(elsewhere));
});

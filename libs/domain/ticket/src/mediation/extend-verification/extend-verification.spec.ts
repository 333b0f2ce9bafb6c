import { describe, expect, it } from '@jest/globals';
import { machine } from '@redress/kernel';
import { handler, leader } from '../../../test/people.js';
import { by, given, on } from '../../../test/scenario.js';
import { finishedReport, report } from '../../../test/stories.js';
import type { NewFactsJoined } from '../join-new-facts/join-new-facts.js';
import { extendVerification, type VerificationExtended } from './extend-verification.js';

const extendedOn = (approvedOn: string): VerificationExtended => ({
  type: 'VerificationExtended',
  data: { approvedOn, workingDays: 15 },
});
const grantedBy = (person: string) => ({ ...machine('policy', 'carry-out'), for: person });
const extend = (day: string, granter = leader('market-east').person) => on(day, grantedBy(granter));
const joinedOn = (receivedOn: string): NewFactsJoined => ({ type: 'NewFactsJoined', data: { receivedOn, from: null } });

describe('the verification of a report (Order 121 Art. 35)', () => {
  it('has fifteen working days, and fifteen more once', () => {
    given(...report)
      .when(extendVerification, extend('2026-05-20'))
      .then(extendedOn('2026-05-20'));
    expect(given(...report).limits()).toContain('verification 2026-05-26');
    expect(given(...report, extendedOn('2026-05-20')).limits()).toContain('verification 2026-06-16');
    given(...report, extendedOn('2026-05-20'))
      .when(extendVerification, extend('2026-05-20'))
      .thenRefused('extended-already', { values: { limit: 'verification' } });
  });

  it('is extended on the day of the grant, which is before the due day; later nothing was changed and 200 answered', () => {
    given(...report)
      .when(extendVerification, extend('2026-05-25'))
      .then(extendedOn('2026-05-25'));
    for (const day of ['2026-05-26', '2026-06-30'])
      given(...report)
        .when(extendVerification, extend(day))
        .thenRefused('extension-too-late', { values: { limit: 'verification', due: '2026-05-26' } });
  });

  it('may be extended anew after new facts, for the extension went with the old term', () =>
    given(...report, extendedOn('2026-05-20'), joinedOn('2026-05-25'))
      .when(extendVerification, extend('2026-06-01'))
      .then(extendedOn('2026-06-01')));

  it('took an extension of the day of the new facts for one of the new term: due 07-02, and never extended again', () => {
    const events = [...report, extendedOn('2026-05-20'), joinedOn('2026-05-20')];
    expect(given(...events).limits()).toEqual(['verification 2026-06-10']);
    given(...events)
      .when(extendVerification, extend('2026-06-01'))
      .then(extendedOn('2026-06-01'));
  });

  it('is not extended by who did an act of handling on the ticket', () =>
    given(...report, by(leader('market-east'), joinedOn('2026-05-11')))
      .when(extendVerification, extend('2026-05-20'))
      .thenRefused('same-person'));

  it('may be asked for by who handles it', () =>
    given(...report, by(handler('market-east'), joinedOn('2026-05-11')))
      .when(extendVerification, on('2026-05-20', handler('market-east')))
      .then(extendedOn('2026-05-20')));

  it('is not extended once it has ended', () =>
    given(...finishedReport)
      .when(extendVerification, extend('2026-05-21'))
      .thenRefused('wrong-state-handling'));
});

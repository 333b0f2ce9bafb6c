import { describe, expect, it } from '@jest/globals';
import { leader } from '../../../test/people.js';
import { given, on } from '../../../test/scenario.js';
import { finishedReport, report } from '../../../test/stories.js';
import type { NewFactsJoined } from '../join-new-facts/join-new-facts.js';
import { extendVerification, type VerificationExtended } from './extend-verification.js';

const extendedOn = (approvedOn: string): VerificationExtended => ({
  type: 'VerificationExtended',
  data: { approvedOn, workingDays: 15 },
});
const extend = (day: string) => ({ ...on(day, leader('market-east')), approvedOn: day });
const joined: NewFactsJoined = { type: 'NewFactsJoined', data: { receivedOn: '2026-05-25', from: null } };

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

  it('may be extended anew after new facts, for the extension went with the old term', () =>
    given(...report, extendedOn('2026-05-20'), joined)
      .when(extendVerification, extend('2026-06-01'))
      .then(extendedOn('2026-06-01')));

  it('is not extended once it has ended', () =>
    given(...finishedReport)
      .when(extendVerification, extend('2026-05-21'))
      .thenRefused('wrong-state-handling'));
});

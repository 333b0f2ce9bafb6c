import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { given, on, type Past } from '../../../test/scenario.js';
import { report, signed } from '../../../test/stories.js';
import { joinNewFacts, type NewFactsJoined } from './join-new-facts.js';

const joined: NewFactsJoined = { type: 'NewFactsJoined', data: { receivedOn: '2026-05-25', from: 'ticket-2' } };
const join = { ...on('2026-05-25'), ...joined.data };

describe('new facts of the same reporter (Order 121 Art. 35)', () => {
  it('begin the time to verify anew from the last receipt', () => {
    given(...report)
      .when(joinNewFacts, join)
      .then(joined);
    expect(given(...report, joined).limits()).toContain('verification 2026-06-15');
    expect(given(...report, joined).ticket).toMatchObject({ round: { handling: { stage: 'awaiting-verification' } } });
  });

  it('leave the extension of the old term behind', () => {
    const extended: Past = { type: 'VerificationExtended', data: { approvedOn: '2026-05-20', workingDays: 15 } };
    expect(given(...report, extended, joined).limits()).toContain('verification 2026-06-15');
  });

  it('begin nothing anew under Order 20, which has no such article', () => {
    const { zh, en } = SHIPPED_RULEBOOK.ruleSets[0];
    given(...signed({ kind: 'report', receivedOn: '2026-04-14' }))
      .when(joinNewFacts, join)
      .thenRefused('no-restart', { values: { ruleSetZh: zh, ruleSetEn: en } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import { given, on, type Past } from '../../../test/scenario.js';
import { registered, voided } from '../../../test/events.js';
import { report, signed } from '../../../test/stories.js';
import { joinNewFacts, type NewFactsJoined } from './join-new-facts.js';

const joined: NewFactsJoined = { type: 'NewFactsJoined', data: { receivedOn: '2026-05-25', from: 'ticket-2' } };
const other = { kind: 'report', number: '20260525-482159374', receivedOn: '2026-05-25' } as const;
const { ticket: later } = given(registered(other));
const join = { ...on('2026-05-25'), ...joined.data, later };

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

  it('may have come without a ticket', () =>
    given(...report)
      .when(joinNewFacts, { ...join, from: null, later: null })
      .then({ type: 'NewFactsJoined', data: { receivedOn: '2026-05-25', from: null } }));

  it('were taken from whatever was named: they come with another report that was received since', () => {
    const mistakes = [
      registered({ ...other, kind: 'complaint' }),
      registered({ ...other, receivedOn: '2026-05-05' }),
      registered({ kind: 'report' }),
    ];
    const named = [...mistakes.map((event) => given(event)), given(registered(other), voided), given()];
    for (const { ticket } of named)
      given(...report)
        .when(joinNewFacts, { ...join, later: ticket })
        .thenRefused('no-later-report', { values: { receivedOn: '2026-05-06' } });
  });

  it('begin nothing anew under Order 20, which has no such article', () => {
    const { zh, en } = SHIPPED_RULEBOOK.ruleSets[0];
    given(...signed({ kind: 'report', receivedOn: '2026-04-14' }))
      .when(joinNewFacts, join)
      .thenRefused('no-restart', { values: { ruleSetZh: zh, ruleSetEn: en } });
  });
});

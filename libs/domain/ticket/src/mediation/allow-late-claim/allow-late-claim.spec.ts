import { describe, expect, it } from '@jest/globals';
import { machine } from '@redress/kernel';
import { accepted, reopened } from '../../../test/events.js';
import { handler, leader } from '../../../test/people.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { complaint, concluded, mediating } from '../../../test/stories.js';
import type { RegisteredTicket } from '../../ticket.js';
import { acceptComplaint } from '../accept/accept.js';
import { settleMediation } from '../settle/settle.js';
import { allowLateClaim, type LateClaimAllowed } from './allow-late-claim.js';

const allowed: LateClaimAllowed = {
  type: 'LateClaimAllowed',
  data: { act: 'settle-mediation', from: '2026-05-15', ground: 'kept-on-paper' },
};
const granted = (person = leader('market-east').person) => ({ ...machine('policy', 'carry-out'), for: person });
const allow = { ...on('2026-05-27', granted()), ...allowed.data };
const settle = { ...on('2026-05-27'), settledOn: '2026-05-15', amount: null };

describe('a late claim 逾期补录', () => {
  it('lets the act state a day further back than the claim window, and no other act', () => {
    given(...mediating)
      .when(settleMediation, settle)
      .thenRefused('claim-too-late');
    given(...mediating)
      .when(allowLateClaim, allow)
      .then(allowed);
    given(...mediating, allowed)
      .when(settleMediation, settle)
      .then({ type: 'MediationSettled', data: { settledOn: '2026-05-15', amount: null } });
    given(...mediating, { ...allowed, data: { ...allowed.data, act: 'withdraw-complaint' } })
      .when(settleMediation, settle)
      .thenRefused('claim-too-late');
  });

  it('is allowed from a day on, never before the step that is followed, and for the round alone', () => {
    given(...mediating, allowed)
      .when(settleMediation, { ...settle, settledOn: '2026-05-14' })
      .thenRefused('claim-too-late');
    const again = onDay('2026-06-01', reopened);
    expect(given(...concluded, allowed, again).ticket).toMatchObject({ round: { lateClaims: [] } });
  });

  it('lies between the day of receipt and today', () => {
    given(...mediating)
      .when(allowLateClaim, { ...allow, from: '2026-05-05' })
      .thenRefused('day-too-early');
    given(...mediating)
      .when(allowLateClaim, { ...allow, from: '2026-05-28' })
      .thenRefused('day-ahead');
  });

  it('is not granted by who did an act of handling on the ticket, and asked for by anybody of the department', () => {
    given(...mediating)
      .when(allowLateClaim, { ...allow, actor: granted(handler('market-east').person) })
      .thenRefused('same-person');
    given(...mediating)
      .when(allowLateClaim, { ...allow, actor: handler('market-east') })
      .then(allowed);
  });
});

describe('every day that is entered after it was over', () => {
  it('is a fact on the ticket: which day, entered when, by which event, of which department', () => {
    const late = { ...accepted, occurredAt: '2026-05-11T04:00:00.000Z' };
    given(...complaint)
      .when(acceptComplaint, { ...on('2026-05-11'), decidedOn: '2026-05-09', toldOn: '2026-05-11', toldBy: 'phone' })
      .then({ type: 'ComplaintAccepted', data: { decidedOn: '2026-05-09', toldOn: '2026-05-11', toldBy: 'phone' } });
    const claim = { on: '2026-05-08', enteredOn: '2026-05-11', revision: 4, department: 'market-east' };
    expect((given(...complaint, late).ticket as RegisteredTicket).claims).toEqual([
      { field: 'decidedOn', ...claim },
      { field: 'toldOn', ...claim },
    ]);
  });

  it('is none on the day itself', () =>
    expect(given(...complaint, onDay('2026-05-08', accepted)).ticket).toMatchObject({ claims: [] }));
});

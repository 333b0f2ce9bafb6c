import { describe, expect, it } from '@jest/globals';
import { classified, registered } from '../../../test/events.js';
import { given, on, type Past } from '../../../test/scenario.js';
import { concluded, followedUpTicket } from '../../../test/stories.js';
import type { JurisdictionSettled } from '../settle-jurisdiction/settle-jurisdiction.js';
import { disputeJurisdiction, type JurisdictionDisputed } from './dispute-jurisdiction.js';

const disputed: JurisdictionDisputed = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };
const settled: JurisdictionSettled = {
  type: 'JurisdictionSettled',
  data: { settledOn: '2026-05-12', outcome: 'ours', toldBy: null },
};

describe('a dispute on who handles a ticket (Order 121 Art. 33)', () => {
  it('is to be settled within seven working days', () => {
    given(registered(), classified)
      .when(disputeJurisdiction, { ...on('2026-05-08'), disputedOn: '2026-05-08' })
      .then(disputed);
    expect(given(registered(), disputed).limits()).toContain('jurisdiction 2026-05-18');
  });

  it('is not opened twice, but anew once it was settled', () => {
    const again = { ...on('2026-05-13'), disputedOn: '2026-05-13' };
    given(registered(), disputed).when(disputeJurisdiction, again).thenRefused('wrong-state-dispute');
    const anew: JurisdictionDisputed = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-13' } };
    given(registered(), disputed, settled).when(disputeJurisdiction, again).then(anew);
    expect(given(registered(), disputed, settled, anew).limits()).toContain('jurisdiction 2026-05-22');
  });

  it('opens no ticket again that is concluded or archived', () => {
    const archived: Past = { type: 'TicketArchived', data: {} };
    for (const events of [concluded, followedUpTicket, [...followedUpTicket, archived]])
      given(...events)
        .when(disputeJurisdiction, { ...on('2026-06-01'), disputedOn: '2026-06-01' })
        .thenRefused('wrong-state-custody');
  });

  it('is about complaints and reports, never about a consultation', () => {
    const dispute = { ...on('2026-05-09'), disputedOn: '2026-05-09' };
    given(registered({ kind: 'consultation' }))
      .when(disputeJurisdiction, dispute)
      .thenRefused('wrong-kind', { values: { kind: 'consultation' }, valid: ['complaint', 'report'] });
    given(registered({ kind: 'report' }))
      .when(disputeJurisdiction, dispute)
      .then({ type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-09' } });
  });
});

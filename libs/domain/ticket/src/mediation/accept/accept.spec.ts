import { describe, expect, it } from '@jest/globals';
import { accepted } from '../../../test/events.js';
import { deputyOf, handler, leader } from '../../../test/people.js';
import { given, on, by } from '../../../test/scenario.js';
import { acceptedComplaint, complaint } from '../../../test/stories.js';
import { acceptComplaint } from './accept.js';

const accept = { ...on('2026-05-08'), decidedOn: '2026-05-08', toldOn: '2026-05-08', toldBy: 'phone' } as const;

describe('the acceptance of a complaint (Order 121 Art. 15)', () => {
  it('names the day of the decision and the day of telling', () =>
    given(...complaint)
      .when(acceptComplaint, accept)
      .then(accepted));

  it('is told after it is decided, not before', () =>
    given(...complaint)
      .when(acceptComplaint, { ...accept, ...on('2026-05-12'), decidedOn: '2026-05-12', toldOn: '2026-05-11' })
      .thenRefused('day-too-early', { valid: ['2026-05-12'] }));

  it('went ahead while the complainant was still asked to prove who they are', () => {
    const requested = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } } as const;
    given(...complaint, requested)
      .when(acceptComplaint, accept)
      .thenRefused('identity-unproved', { valid: ['verify-identity', 'refuse-complaint'] });
    given(...complaint, requested, { type: 'IdentityVerified', data: { verifiedOn: '2026-05-08' } })
      .when(acceptComplaint, accept)
      .then(accepted);
  });

  it('ends the initial check and the answer, and lets mediation begin: 60 days', () => {
    expect(given(...complaint).limits()).toEqual(['answer 2026-05-12', 'initial-check 2026-05-14']);
    expect(given(...acceptedComplaint).limits()).toEqual(['mediation 2026-07-07']);
    expect(given(...acceptedComplaint).ticket).toMatchObject({ round: { handling: { stage: 'accepted' } } });
  });

  it('lets mediation count from the decision, and the check end with the telling', () => {
    const toldLater = {
      ...accepted,
      data: { decidedOn: '2026-05-08', toldOn: '2026-05-11', toldBy: 'phone' },
    } as const;
    expect(given(...complaint, toldLater as never).limits()).toEqual(['mediation 2026-07-07']);
  });
});

it('is an act of handling: the round remembers each person once, and for whom a deputy acted', () => {
  const absent = leader('market-east');
  const deputy = deputyOf(absent, handler('market-east', '2'));
  const { ticket } = given(
    ...complaint,
    by(deputy, accepted),
    by(deputy, { type: 'LeadFound', data: { discoveredOn: '2026-05-11' } }),
  );
  expect(ticket).toMatchObject({ round: { handledBy: [handler('market-east', '2').person, absent.person] } });
});

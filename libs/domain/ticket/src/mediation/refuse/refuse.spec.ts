import { describe, expect, it } from '@jest/globals';
import { refused } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { complaint, signed } from '../../../test/stories.js';
import { refuseComplaint } from './refuse.js';

const days = { decidedOn: '2026-05-08', toldOn: '2026-05-08', toldBy: 'phone' } as const;
const text = '购买至今已逾三年';
const refuse = { ...on('2026-05-08'), ...days, ground: 'over-three-years', text };
const order20 = ['no-duty-or-power', 'already-handled', 'not-personal-consumption', 'over-three-years'];

describe('the refusal of a complaint (Order 121 Arts. 15–17)', () => {
  it('rests on a lawful ground, names the five other routes, and states its reason in words, which are sealed', () => {
    const otherRoutes = [
      'negotiation',
      'association-mediation',
      'administrative-complaint',
      'arbitration',
      'litigation',
    ];
    given(...complaint)
      .when(refuseComplaint, refuse)
      .then({
        ...{ type: 'ComplaintRefused', data: { ground: 'over-three-years', ...days, otherRoutes } },
        personal: { text: { subject: 'person-1', text } },
      } as never);
  });

  it.each([
    ['six of Order 20 Art. 15', '2026-04-14', [...order20, 'material-missing', 'other-by-law']],
    [
      'seven of Order 121 Art. 16',
      '2026-05-06',
      [...order20, 'material-missing', 'identity-not-verified', 'other-by-law'],
    ],
  ])('lists the grounds of the day of receipt when it names none of them: the %s', (_, receivedOn, valid) =>
    given(...signed({ receivedOn }))
      .when(refuseComplaint, { ...refuse, ground: 'annoying' })
      .thenRefused('unknown-ground', { valid }),
  );

  it('rested on an identity that was not verified, which nobody had asked to prove (Art. 16 item 6)', () => {
    const unverified = { ...refuse, ground: 'identity-not-verified' };
    given(...complaint)
      .when(refuseComplaint, unverified)
      .thenRefused('wrong-state-identity-not-requested', { valid: ['request-identity'] });
    const requested = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } } as const;
    given(...complaint, requested)
      .when(refuseComplaint, unverified)
      .then({ type: 'ComplaintRefused', data: expect.objectContaining({ ground: 'identity-not-verified' }) } as never);
  });

  it('is told after it is decided', () =>
    given(...complaint)
      .when(refuseComplaint, { ...refuse, ...on('2026-05-12'), decidedOn: '2026-05-12', toldOn: '2026-05-11' })
      .thenRefused('day-too-early', { valid: ['2026-05-12'] }));

  it('ends the procedure and every limit', () => {
    expect(given(...complaint, refused).limits()).toEqual([]);
    expect(given(...complaint, refused).ticket).toMatchObject({
      round: { handling: { stage: 'finished', outcome: 'refused' } },
    });
  });
});

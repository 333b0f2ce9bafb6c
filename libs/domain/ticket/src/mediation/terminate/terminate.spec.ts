import { describe, expect, it } from '@jest/globals';
import { terminated } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint, mediating, signed } from '../../../test/stories.js';
import { accepted } from '../../../test/events.js';
import { terminateMediation } from './terminate.js';

const terminate = { ...on('2026-05-15'), decidedOn: '2026-05-15', ground: 'absent-or-refuses' };

describe('the termination of mediation (Order 121 Art. 23)', () => {
  it('ends it on a lawful ground, before it opened too', () => {
    for (const events of [mediating, acceptedComplaint])
      given(...events)
        .when(terminateMediation, terminate)
        .then(terminated);
  });

  it('lists the grounds of the governing rule set when it names none of them', () => {
    const alsoByOrder20 = ['absent-or-refuses', 'no-agreement-declared', 'other-by-law'];
    const refusal = given(...mediating).when(terminateMediation, { ...terminate, ground: 'tired of it' });
    refusal.thenRefused('unknown-ground', {
      valid: expect.arrayContaining([...alsoByOrder20, 'party-dead-or-extinct']) as never,
    });
    given(...signed({ receivedOn: '2026-04-14' }), accepted)
      .when(terminateMediation, { ...terminate, ground: 'party-dead-or-extinct' })
      .thenRefused('unknown-ground', { valid: expect.arrayContaining(alsoByOrder20) as never });
  });

  it('is none where the complainant withdrew: the handler could choose how that counts', () => {
    given(...mediating)
      .when(terminateMediation, { ...terminate, ground: 'withdrawn-or-settled' })
      .thenRefused('ground-is-withdrawal', { valid: ['withdraw-complaint'] });
    given(...mediating)
      .when(terminateMediation, { ...terminate, ground: 'tired of it' })
      .thenRefused('unknown-ground', { valid: expect.not.arrayContaining(['withdrawn-or-settled']) as never });
  });

  describe('on the ground that the sixty days are over', () => {
    const over = (day: string) => ({ ...on(day), decidedOn: day, ground: 'mediation-time-over' });

    it('exists only once they are; it was taken on day 0', () => {
      for (const day of ['2026-05-11', '2026-07-07'])
        given(...mediating)
          .when(terminateMediation, over(day))
          .thenRefused('unknown-ground', { valid: expect.not.arrayContaining(['mediation-time-over']) as never });
      given(...mediating)
        .when(terminateMediation, over('2026-07-08'))
        .then({ type: 'MediationTerminated', data: { ground: 'mediation-time-over', decidedOn: '2026-07-08' } });
    });

    it('does not exist while they stand still', () => {
      const data = { limit: 'mediation', reason: 'appraisal', on: '2026-05-20' } as const;
      const paused = { type: 'LimitPaused', data: { ...data, until: '2026-07-31', document: 'JD-2026-17' } } as const;
      given(...mediating, paused)
        .when(terminateMediation, over('2026-07-08'))
        .thenRefused('unknown-ground');
    });
  });

  it('is told to both parties within seven working days', () => {
    const events = given(...mediating, terminated);
    expect(events.limits()).toEqual(['termination-notice 2026-05-26']);
    expect(events.ticket).toMatchObject({
      round: { handling: { stage: 'awaiting-notice', outcome: 'terminated', decidedOn: '2026-05-15' } },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { odrAnswered } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { withOdrUnit } from '../../../test/stories.js';
import { answerAsOdrUnit } from './answer-as-odr-unit.js';

const answer = { ...on('2026-05-12'), unit: 'ODR-7', answeredOn: '2026-05-12' };

describe('the answer of an ODR unit (Order 121 Art. 6)', () => {
  it.each(['settled', 'not-settled'] as const)('is recorded as the unit gives it: %s', (outcome) =>
    given(...withOdrUnit)
      .when(answerAsOdrUnit, { ...answer, outcome })
      .then(odrAnswered(outcome)),
  );

  it('comes from the unit that the complaint was referred to', () =>
    given(...withOdrUnit)
      .when(answerAsOdrUnit, { ...answer, outcome: 'settled', unit: 'ODR-8' })
      .thenRefused('other-odr-unit', { valid: ['ODR-7'] }));

  it('sends an unsettled complaint on to mediation, whose limit went on', () => {
    const unsettled = given(...withOdrUnit, odrAnswered('not-settled'));
    expect(unsettled.ticket).toMatchObject({ round: { handling: { stage: 'accepted' } } });
    expect(unsettled.limits()).toEqual(['mediation 2026-07-07']);
  });

  it('ends mediation when it settles; both parties are then told', () => {
    const settled = given(...withOdrUnit, odrAnswered('settled'));
    expect(settled.ticket).toMatchObject({
      round: { handling: { stage: 'awaiting-notice', outcome: 'settled', decidedOn: '2026-05-12' } },
    });
    expect(settled.limits()).toEqual([]);
  });
});

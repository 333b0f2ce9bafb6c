import { describe, expect, it } from '@jest/globals';
import { odrAnswered, odrExpired, odrRecalled, referred } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint, withOdrUnit } from '../../../test/stories.js';
import { answerAsOdrUnit } from '../../mediation/answer-as-odr-unit/answer-as-odr-unit.js';
import { expireOdrReferral } from './expire-odr-referral.js';

/** Referred on Monday, 2026-05-11: the tenth working day is Monday, 2026-05-25. */
const begins = (day: string) => ({ ...on(day), day });

describe('a referral that an ODR unit does not answer', () => {
  it('lasts through the due day and expires with the first day after it', () => {
    given(...withOdrUnit)
      .when(expireOdrReferral, begins('2026-05-25'))
      .then();
    given(...withOdrUnit)
      .when(expireOdrReferral, begins('2026-05-26'))
      .then(odrExpired);
  });

  it('blocked mediation for ever: the department goes on, and may refer it again', () => {
    const expired = given(...withOdrUnit, odrExpired);
    expect(expired.limits()).toEqual(given(...acceptedComplaint).limits());
    expect(expired.ticket).toMatchObject({
      round: {
        handling: { stage: 'accepted' },
        lastStep: { field: 'expiredOn', on: '2026-05-26' },
        handledBy: [expect.any(String)],
      },
    });
    const again = { type: referred.type, data: { unit: 'ODR-8', referredOn: '2026-05-27' } } as typeof referred;
    expect(given(...withOdrUnit, odrExpired, again).limits()[0]).toBe('odr 2026-06-10');
  });

  it('takes no answer any more', () =>
    given(...withOdrUnit, odrExpired)
      .when(answerAsOdrUnit, { ...on('2026-05-26'), unit: 'ODR-7', answeredOn: '2026-05-26', outcome: 'settled' })
      .thenRefused('wrong-state-handling', { values: { stage: 'accepted' } }));

  it.each([
    ['was answered', odrAnswered('not-settled')],
    ['was recalled', odrRecalled],
    ['has expired', odrExpired],
  ] as const)('does not expire when it %s', (_, event) =>
    given(...withOdrUnit, event)
      .when(expireOdrReferral, begins('2026-06-01'))
      .then(),
  );
});

import { expect, it } from '@jest/globals';
import {
  accepted,
  kindChanged,
  odrAnswered,
  reassigned,
  referred,
  registered,
  signedFor,
} from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { acceptedComplaint, withOdrUnit } from '../../../test/stories.js';
import { referToOdr, type ComplaintReferredToOdr } from './refer-to-odr.js';

it('lets the merchant settle an accepted complaint within ten working days', () => {
  given(...acceptedComplaint)
    .when(referToOdr, { ...on('2026-05-11'), unit: 'ODR-7', referredOn: '2026-05-11' })
    .then(referred);
  expect(given(...withOdrUnit).limits()).toEqual(['odr 2026-05-25', 'mediation 2026-07-07']);
  expect(given(...withOdrUnit).ticket).toMatchObject({
    round: { handling: { stage: 'with-odr-unit', unit: 'ODR-7', referredOn: '2026-05-11' } },
  });
});

it('goes to an ODR unit of the register', () =>
  given(...acceptedComplaint)
    .when(referToOdr, { ...on('2026-05-11'), unit: 'ODR-9', referredOn: '2026-05-11' })
    .thenRefused('unknown-odr-unit', { values: { id: 'ODR-9' }, valid: ['ODR-7', 'ODR-8'] }));

it('lets no merchant settle what was a report: its unit would learn of that', () =>
  given(
    registered({ kind: 'report' }),
    kindChanged('report', 'complaint'),
    reassigned,
    signedFor('market-west'),
    accepted,
  )
    .when(referToOdr, { ...on('2026-05-11'), unit: 'ODR-7', referredOn: '2026-05-11' })
    .thenRefused('reporter-protected'));

it('gives each referral its own ten working days', () => {
  const again: ComplaintReferredToOdr = {
    type: 'ComplaintReferredToOdr',
    data: { unit: 'ODR-8', referredOn: '2026-05-19' },
  };
  expect(given(...withOdrUnit, odrAnswered('not-settled'), again).limits()).toEqual([
    'odr 2026-06-02',
    'mediation 2026-07-07',
  ]);
});

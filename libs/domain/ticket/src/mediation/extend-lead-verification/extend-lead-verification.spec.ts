import { expect, it } from '@jest/globals';
import { accepted, leadFound, opened } from '../../../test/events.js';
import { leader } from '../../../test/people.js';
import { given, on } from '../../../test/scenario.js';
import { mediating, signed } from '../../../test/stories.js';
import { extendLeadVerification, type LeadVerificationExtended } from './extend-lead-verification.js';

const extended: LeadVerificationExtended = {
  type: 'LeadVerificationExtended',
  data: { approvedOn: '2026-05-20', workingDays: 15 },
};
const extend = on('2026-05-20', leader('market-east'));

it('gives fifteen more working days to verify the lead, once', () => {
  given(...mediating, leadFound)
    .when(extendLeadVerification, extend)
    .then(extended);
  expect(given(...mediating, leadFound).limits()[0]).toBe('lead-verification 2026-06-03');
  expect(given(...mediating, leadFound, extended).limits()[0]).toBe('lead-verification 2026-06-25');
  given(...mediating, leadFound, extended)
    .when(extendLeadVerification, extend)
    .thenRefused('extended-already', { values: { limit: 'lead-verification' } });
});

it('was asked of the head under Order 20, whose Art. 23 needs no approval', () =>
  given(...signed({ receivedOn: '2026-04-14' }), accepted, opened, leadFound)
    .when(extendLeadVerification, extend)
    .thenRefused('approval-not-needed', { values: { limit: 'lead-verification' } }));

it('needs a lead that is being verified', () =>
  given(...mediating)
    .when(extendLeadVerification, extend)
    .thenRefused('wrong-state-limit', { valid: ['mediation'] }));

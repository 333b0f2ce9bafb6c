import { expect, it } from '@jest/globals';
import { accepted, leadFound, opened } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { mediating, signed } from '../../../test/stories.js';
import { prolongLeadVerification, type LeadVerificationProlonged } from './prolong-lead-verification.js';

const prolonged: LeadVerificationProlonged = {
  type: 'LeadVerificationProlonged',
  data: { prolongedOn: '2026-05-20', workingDays: 15 },
};
const prolong = on('2026-05-20');
const underOrder20 = [...signed({ receivedOn: '2026-04-14' }), accepted, opened];

it('takes fifteen more working days under Order 20, once and before the due day', () => {
  given(...underOrder20, leadFound)
    .when(prolongLeadVerification, prolong)
    .then(prolonged);
  expect(given(...underOrder20, leadFound).limits()).toContain('lead-verification 2026-06-03');
  expect(given(...underOrder20, leadFound, prolonged).limits()).toContain('lead-verification 2026-06-25');
  given(...underOrder20, leadFound, prolonged)
    .when(prolongLeadVerification, prolong)
    .thenRefused('extended-already');
  given(...underOrder20, leadFound)
    .when(prolongLeadVerification, on('2026-06-03'))
    .thenRefused('extension-too-late');
});

it('needs the approval of the head under Order 121 (Art. 27)', () =>
  given(...mediating, leadFound)
    .when(prolongLeadVerification, prolong)
    .thenRefused('approval-needed', { values: { limit: 'lead-verification' } }));

it('needs a lead that is being verified', () =>
  given(...underOrder20)
    .when(prolongLeadVerification, prolong)
    .thenRefused('wrong-state-limit'));

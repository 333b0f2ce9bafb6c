import { expect, it } from '@jest/globals';
import { leadFound } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { conclude, finishedComplaint, mediating } from '../../../test/stories.js';
import { verifyLead, type LeadVerified } from './verify-lead.js';

const verified: LeadVerified = { type: 'LeadVerified', data: { decidedOn: '2026-06-01', outcome: 'filed' } };
const verify = { ...on('2026-06-01'), decidedOn: '2026-06-01', outcome: 'filed' } as const;

it('ends the verification of the lead while mediation goes on', () => {
  given(...mediating, leadFound)
    .when(verifyLead, verify)
    .then(verified);
  expect(given(...mediating, leadFound, verified).limits()).toEqual(['mediation 2026-07-07']);
});

it('may come after the ticket is concluded, for a lead outlives its round', () =>
  given(...mediating, leadFound, ...conclude(...finishedComplaint.slice(mediating.length)))
    .when(verifyLead, verify)
    .then(verified));

it('needs a lead that is being verified', () =>
  given(...mediating)
    .when(verifyLead, verify)
    .thenRefused('wrong-state-limit', { values: { limit: 'lead-verification' } }));

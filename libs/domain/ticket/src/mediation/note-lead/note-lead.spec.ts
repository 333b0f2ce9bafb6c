import { describe, expect, it } from '@jest/globals';
import { leadFound } from '../../../test/events.js';
import { given, on, type Past } from '../../../test/scenario.js';
import { mediating } from '../../../test/stories.js';
import { noteLead, type LeadFound } from './note-lead.js';

const note = { ...on('2026-05-20'), discoveredOn: '2026-05-20' };
const verified: Past = { type: 'LeadVerified', data: { decidedOn: '2026-05-18', outcome: 'not-filed' } };
const anotherLead: LeadFound = { type: 'LeadFound', data: { discoveredOn: '2026-05-20' } };

describe('a lead found while mediating (Order 121 Art. 27)', () => {
  it('is verified within fifteen working days from its discovery, beside mediation', () => {
    given(...mediating)
      .when(noteLead, { ...on('2026-05-13'), discoveredOn: '2026-05-13' })
      .then(leadFound);
    expect(given(...mediating, leadFound).limits()).toEqual(['lead-verification 2026-06-03', 'mediation 2026-07-07']);
    expect(given(...mediating, leadFound).ticket).toMatchObject({ round: { handling: { stage: 'mediating' } } });
  });

  it('waits until the one before is verified, and has fifteen working days of its own', () => {
    given(...mediating, leadFound)
      .when(noteLead, note)
      .thenRefused('wrong-state-lead');
    given(...mediating, leadFound, verified)
      .when(noteLead, note)
      .then(anotherLead);
    expect(given(...mediating, leadFound, verified, anotherLead).limits()[0]).toBe('lead-verification 2026-06-10');
  });

  it('gains no time when the supervisory check finds one more while the first is being verified', () => {
    const checked: Past = { type: 'SupervisoryCheckRecorded', data: { checkedOn: '2026-05-20', leadFound: true } };
    expect(given(...mediating, leadFound, checked).limits()[0]).toBe('lead-verification 2026-06-03');
  });
});

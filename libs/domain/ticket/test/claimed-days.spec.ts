import { describe, expect, it } from '@jest/globals';
import { addDays } from '@redress/kernel';
import { CLAIMING_ACTS, STATED_DAYS, TICKET_ACTS, type ClaimingAct, type TicketEvent } from '../src/index.js';
import { ACTS_WITHOUT_A_DAY, CLAIMED_DAYS, EARLIEST, TODAY } from './claimed-days.js';
import { given } from './scenario.js';

describe.each(CLAIMED_DAYS)('the $field of $act', ({ act, field, given: events, after, claim }) => {
  const allowed: TicketEvent = {
    type: 'LateClaimAllowed',
    data: { act: act as ClaimingAct, from: '2026-05-01', ground: 'kept-on-paper' },
  };
  const { ticket } = given(...events);
  const { ticket: withConsent } = given(...events, allowed);
  const [earliestField, earliest] = after;

  it('may be any day of the claim window, up to the day of the command', () => {
    expect(claim(ticket, EARLIEST)).toMatchObject({ refused: false });
    expect(claim(ticket, TODAY)).toMatchObject({ refused: false });
  });

  it('may not lie after the day of the command', () => {
    const tomorrow = claim(ticket, addDays(TODAY, 1));
    expect(tomorrow).toMatchObject({ refused: true, valid: [TODAY] });
    expect(['day-ahead', 'day-too-early']).toContain((tomorrow as { code: string }).code);
  });

  if (earliest < EARLIEST)
    it('may not lie further back than the claim window reaches, unless the leader allowed it', () => {
      const values = { field, earliest: EARLIEST };
      const late = claim(ticket, addDays(EARLIEST, -1));
      expect(late).toMatchObject({ refused: true, code: 'claim-too-late', values, valid: [EARLIEST, TODAY] });
      expect(claim(withConsent, earliest)).toMatchObject({ refused: false });
    });

  it('may not lie before the step that it follows, whatever the leader allowed', () => {
    const before = claim(withConsent, addDays(earliest, -1));
    const values = { field, earliestField, earliest };
    expect(before).toMatchObject({ refused: true, code: 'day-too-early', values, valid: [earliest] });
  });
});

describe('what is known of every act', () => {
  const acts = Object.values(TICKET_ACTS).flat();

  it('is its days, or that it has none', () => {
    const known = [...CLAIMED_DAYS.map(({ act }) => act), ...ACTS_WITHOUT_A_DAY];
    expect(new Set(known)).toEqual(new Set(acts.map(({ name }) => name)));
  });

  it('is that a leader may allow an earlier day, where it claims any', () =>
    expect(new Set(CLAIMED_DAYS.map(({ act }) => act))).toEqual(new Set(CLAIMING_ACTS)));

  it('is which fields of its events state them, so that every claim is noted', () => {
    const fields = CLAIMED_DAYS.map(({ field }) => field);
    expect(new Set([...STATED_DAYS.values()].flat())).toEqual(new Set(fields));
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RegisteredTicket } from '../ticket.js';
import { registered } from '../../test/events.js';
import { withRules } from '../../test/rules.js';
import { BOOKS, given, onDay, type Past } from '../../test/scenario.js';
import { complaint, concluded, mediating } from '../../test/stories.js';
import { mustBeClaimable } from './days.js';

const ticketOf = (...events: readonly Past[]) => given(...events).ticket as RegisteredTicket;
const ticket = ticketOf(registered());
const justAfterMidnightInShanghai = '2026-05-19T16:00:00.000Z';

describe('a day that is claimed', () => {
  const claim = (on: string, at = justAfterMidnightInShanghai, books = BOOKS) =>
    mustBeClaimable(ticket, 'open-mediation', { openedOn: on }, at, books);

  it('lies by today, which is that of Shanghai', () => {
    expect(claim('2026-05-20')).toBeUndefined();
    expect(claim('2026-05-21')).toMatchObject({
      code: 'day-ahead',
      values: { field: 'openedOn', today: '2026-05-20' },
    });
    expect(claim('2026-05-20', '2026-05-19T15:59:59.999Z')).toMatchObject({ code: 'day-ahead' });
  });

  it('lies in the claim window of the rule set: one working day back by default', () => {
    expect(claim('2026-05-19')).toBeUndefined();
    expect(claim('2026-05-18')).toMatchObject({
      ...{ code: 'claim-too-late', values: { field: 'openedOn', earliest: '2026-05-19' } },
      valid: ['2026-05-19', '2026-05-20'],
    });
    const claims = { backdate: 2 };
    const rulebook = withRules.set({ id: 'order-200', effectiveFrom: '2026-05-01', claims });
    expect(claim('2026-05-18', justAfterMidnightInShanghai, { ...BOOKS, rulebook })).toBeUndefined();
  });
});

describe('the days of a ticket never run backwards', () => {
  const at = '2026-05-12T04:00:00.000Z';
  const claim = (after: RegisteredTicket, days: Readonly<Record<string, string>>) =>
    mustBeClaimable(after, 'accept-complaint', days, at, BOOKS)?.values;

  it('in one command: it is decided and then told', () => {
    const after = ticketOf(...complaint);
    expect(claim(after, { decidedOn: '2026-05-12', toldOn: '2026-05-12' })).toBeUndefined();
    expect(claim(after, { decidedOn: '2026-05-12', toldOn: '2026-05-11' })).toEqual({
      ...{ field: 'toldOn', earliestField: 'decidedOn', earliest: '2026-05-12' },
    });
  });

  it('from step to step: settled before opened, opened before accepted, told before decided were all taken', () => {
    expect(claim(ticketOf(...mediating), { settledOn: '2026-05-10' })).toEqual({
      ...{ field: 'settledOn', earliestField: 'openedOn', earliest: '2026-05-11' },
    });
  });

  it('from round to round: no step of a round lies before its opening', () => {
    const again = ticketOf(
      ...concluded,
      onDay('2026-06-01', { type: 'TicketReopened', data: { reason: 'unresolved' } }),
    );
    expect(
      mustBeClaimable(again, 'open-mediation', { openedOn: '2026-05-29' }, '2026-06-01T04:00:00.000Z', BOOKS),
    ).toMatchObject({ code: 'day-too-early', values: { earliestField: 'reopenedOn', earliest: '2026-06-01' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK as rulebook } from '@redress/rulebook';
import {
  arbitrateReturn,
  archiveTicket,
  assignTicket,
  concludeTicket,
  departmentOf,
  reopenTicket,
  returnTicket,
  sendTicketBack,
  signForTicket,
  signOffTicket,
} from '../src/index.js';
import {
  assigned,
  checkOpened,
  classified,
  concluded,
  given,
  on,
  registered,
  signedFor,
  signedOff,
  signOffRequested,
} from './scenario.js';

const east = { role: 'handler', department: 'market-east' } as const;
const west = { role: 'handler', department: 'market-west' } as const;

describe('dispatch', () => {
  it('assigns a classified ticket to a department', () =>
    given(registered(), classified)
      .when((t) => assignTicket(t, { ...on('2026-05-06'), department: 'market-east', by: 'rules', rule: 'food' }))
      .then(assigned('market-east')));

  it('does not assign what nobody has classified', () =>
    given(registered())
      .when((t) => assignTicket(t, { ...on('2026-05-06'), department: 'market-east', by: 'rules', rule: 'food' }))
      .thenRefused('wrong-state-custody'));

  it('lets only the department that has the ticket sign for it', () => {
    const waiting = given(registered(), classified, assigned('market-east'));
    waiting.when((t) => signForTicket(t, on('2026-05-06', west))).thenRefused('other-department');
    waiting.when((t) => signForTicket(t, on('2026-05-06', east))).then(signedFor('market-east'));
  });

  it('lists the return reasons when a return names none of them', () => {
    const valid = given(registered(), classified, assigned('market-east'))
      .when((t) => returnTicket(t, { ...on('2026-05-06', east), reason: 'too busy' }, rulebook))
      .validInstead('unknown-ground');
    expect(valid).toContain('not-our-duty');
  });

  it('moves a ticket to another department when its return is upheld, in one decision', () =>
    given(registered(), classified, assigned('market-east'), returned)
      .when((t) => arbitrateReturn(t, { ...on('2026-05-07'), outcome: 'upheld', reassignTo: 'market-west' }))
      .then(
        { type: 'ReturnArbitrated', data: { outcome: 'upheld' } },
        { type: 'TicketReassigned', data: { from: 'market-east', to: 'market-west' } },
      ));

  it('gives a ticket back to the department whose return is rejected', () => {
    const { ticket } = given(registered(), classified, assigned('market-east'), returned, {
      type: 'ReturnArbitrated',
      data: { outcome: 'rejected' },
    });
    expect(ticket).toMatchObject({ custody: { stage: 'assigned', department: 'market-east' } });
  });

  it('never moves an upheld return to the department that returned it', () =>
    given(registered(), classified, assigned('market-east'), returned)
      .when((t) => arbitrateReturn(t, { ...on('2026-05-07'), outcome: 'upheld', reassignTo: 'market-east' }))
      .thenRefused('same-department'));

  it('keeps the first department that signed accountable as the first handler', () => {
    const { ticket } = given(
      registered(),
      classified,
      assigned('market-east'),
      returned,
      upheld,
      moved,
      signedFor('market-west'),
    );
    expect(ticket).toMatchObject({ firstHandler: 'market-west' });
  });

  it('sends a ticket back to handling with the findings of the review', () => {
    const waiting = [
      registered(),
      classified,
      assigned('market-east'),
      signedFor('market-east'),
      checkOpened,
      signOffRequested,
    ];
    given(...waiting)
      .when((t) => sendTicketBack(t, { ...on('2026-05-19'), findings: [] }))
      .thenRefused('findings-missing');
    given(...waiting)
      .when((t) => sendTicketBack(t, { ...on('2026-05-19'), findings: ['form'] }))
      .then({ type: 'TicketSentBack', data: { findings: ['form'] } });
  });

  it('concludes only what a leader has signed off', () => {
    const waiting = [
      registered(),
      classified,
      assigned('market-east'),
      signedFor('market-east'),
      checkOpened,
      signOffRequested,
    ];
    const conclude = { ...on('2026-05-20'), on: '2026-05-20' };
    given(...waiting)
      .when((t) => concludeTicket(t, conclude))
      .thenRefused('wrong-state-custody');
    given(...waiting)
      .when((t) => signOffTicket(t, on('2026-05-20', { role: 'leader', department: 'market-east' })))
      .then(signedOff);
    given(...waiting, signedOff)
      .when((t) => concludeTicket(t, conclude))
      .then(concluded);
  });

  it('reopens a concluded ticket in the hands of its department', () => {
    const { ticket } = given(
      registered(),
      classified,
      assigned('market-east'),
      signedFor('market-east'),
      checkOpened,
      signOffRequested,
      signedOff,
      concluded,
      {
        type: 'TicketReopened',
        data: { reason: 'unresolved' },
      },
    );
    expect(ticket).toMatchObject({ custody: { stage: 'handling', reopened: 'unresolved' } });
    expect(ticket.status === 'registered' && departmentOf(ticket.custody)).toBe('market-east');
  });

  it('archives only what was followed up', () =>
    given(registered(), classified, assigned('market-east'), signedFor('market-east'), signedOff, concluded)
      .when((t) => archiveTicket(t))
      .thenRefused('wrong-state-custody'));

  it('says that there is no such ticket', () =>
    given()
      .when((t) => reopenTicket(t, { ...on('2026-05-20'), reason: 'unresolved' }))
      .thenRefused('not-found'));
});

const returned = { type: 'TicketReturned', data: { department: 'market-east', reason: 'not-our-duty' } } as const;
const upheld = { type: 'ReturnArbitrated', data: { outcome: 'upheld' } } as const;
const moved = { type: 'TicketReassigned', data: { from: 'market-east', to: 'market-west' } } as const;

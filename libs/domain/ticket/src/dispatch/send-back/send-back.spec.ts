import { expect, it } from '@jest/globals';
import { leader } from '../../../test/people.js';
import { given, on, type Past } from '../../../test/scenario.js';
import { waitingForSignOff } from '../../../test/stories.js';
import type { TicketClocks } from '../../clocks.js';
import type { RegisteredTicket } from '../../ticket.js';
import { sendTicketBack, type TicketSentBack } from './send-back.js';

const sentBack: TicketSentBack = { type: 'TicketSentBack', data: { findings: ['form'] } };

it('names what was found wanting, and the department handles on in the same round', () => {
  given(...waitingForSignOff)
    .when(sendTicketBack, { ...on('2026-05-19', leader('market-east')), findings: ['form'] })
    .then(sentBack);
  const { ticket } = given(...waitingForSignOff, sentBack);
  expect(ticket).toMatchObject({
    custody: { stage: 'handling', department: 'market-east' },
    round: { number: 1, handling: { stage: 'finished' } },
  });
});

it('ends the wait for the signature and moves no other clock', () => {
  const clocksOf = (...events: readonly Past[]): TicketClocks => (given(...events).ticket as RegisteredTicket).clocks;
  const before = clocksOf(...waitingForSignOff);
  expect(before['sign-off']).toMatchObject({ stopped: false });
  expect(clocksOf(...waitingForSignOff, sentBack)).toEqual({
    ...before,
    'sign-off': { ...before['sign-off'], stopped: true },
  });
});

it('names at least one finding', () =>
  given(...waitingForSignOff)
    .when(sendTicketBack, { ...on('2026-05-19', leader('market-east')), findings: [] })
    .thenRefused('findings-missing', { valid: ['procedure', 'form', 'content'] }));

import { expect, it } from '@jest/globals';
import { leader } from '../../../test/people.js';
import { given, on } from '../../../test/scenario.js';
import { waitingForSignOff } from '../../../test/stories.js';
import { sendTicketBack, type TicketSentBack } from './send-back.js';

const sentBack: TicketSentBack = { type: 'TicketSentBack', data: { findings: ['form'] } };

it('names what was found wanting, and the department handles on in the same round', () => {
  given(...waitingForSignOff)
    .when(sendTicketBack, { ...on('2026-05-19', leader('market-east')), findings: ['form'] })
    .then(sentBack);
  const before = given(...waitingForSignOff);
  const { ticket } = given(...waitingForSignOff, sentBack);
  expect(ticket).toMatchObject({
    custody: { stage: 'handling', department: 'market-east' },
    round: { number: 1, handling: { stage: 'finished' } },
  });
  expect(ticket).toMatchObject({ clocks: (before.ticket as { clocks: object }).clocks });
});

it('names at least one finding', () =>
  given(...waitingForSignOff)
    .when(sendTicketBack, { ...on('2026-05-19', leader('market-east')), findings: [] })
    .thenRefused('findings-missing', { valid: ['procedure', 'form', 'content'] }));

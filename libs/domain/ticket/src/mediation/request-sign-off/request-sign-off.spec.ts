import { expect, it } from '@jest/globals';
import { signOffRequested } from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { decided, finishedComplaint, waitingForSignOff } from '../../../test/stories.js';
import { requestSignOff } from './request-sign-off.js';

it('puts a finished ticket before the leader', () => {
  given(...finishedComplaint)
    .when(requestSignOff, on('2026-05-18'))
    .then(signOffRequested);
  expect(given(...waitingForSignOff).ticket).toMatchObject({
    custody: { stage: 'awaiting-sign-off', department: 'market-east' },
    round: { handling: { stage: 'finished', outcome: 'settled' } },
  });
});

it('waits until both parties are told', () =>
  given(...decided)
    .when(requestSignOff, on('2026-05-18'))
    .thenRefused('wrong-state-handling', { valid: ['finished'] }));

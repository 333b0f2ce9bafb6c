import { expect, it } from '@jest/globals';
import { filedOn, signOffRequested } from '../../../test/events.js';
import { given, on, onDay } from '../../../test/scenario.js';
import { decided, finishedComplaint, finishedReport, signed, waitingForSignOff } from '../../../test/stories.js';
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

it('waits until the reporter is told, where that is owed: the limit for it ran overdue for ever', () => {
  const filedUnderOrder20 = [...signed({ kind: 'report', receivedOn: '2026-04-14' }), filedOn('2026-05-20', true)];
  given(...filedUnderOrder20)
    .when(requestSignOff, on('2026-05-21'))
    .thenRefused('reporter-not-told');
  given(...filedUnderOrder20, { type: 'ReporterTold', data: { toldOn: '2026-05-21', toldBy: 'phone' } })
    .when(requestSignOff, on('2026-05-21'))
    .then(signOffRequested);
  given(...finishedReport)
    .when(requestSignOff, on('2026-05-21'))
    .then(signOffRequested);
});

it('waits until both parties are told', () =>
  given(...decided)
    .when(requestSignOff, on('2026-05-18'))
    .thenRefused('wrong-state-handling', { valid: ['finished'] }));

it('gives the leader two working days of its own: on-time conclusion does not wait for the signature', () =>
  expect(given(...finishedComplaint, onDay('2026-05-18', signOffRequested)).limits()).toEqual(['sign-off 2026-05-20']));

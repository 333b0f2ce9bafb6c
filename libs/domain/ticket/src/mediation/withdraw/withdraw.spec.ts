import { describe, expect, it } from '@jest/globals';
import {
  arbitrated,
  citizenAsked,
  classified,
  registered,
  signOffRequested,
  told,
  withdrawn,
} from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import {
  acceptedComplaint,
  complaint,
  consultation,
  decided,
  mediating,
  report,
  sentBackByDepartment,
  waitingForSignature,
  withOdrUnit,
} from '../../../test/stories.js';
import { requestSignOff } from '../request-sign-off/request-sign-off.js';
import { withdrawComplaint } from './withdraw.js';

const withdraw = { ...on('2026-05-13'), withdrawnOn: '2026-05-13' };

describe('a withdrawal', () => {
  it('before acceptance ends the procedure and all its clocks', () => {
    given(...complaint)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...complaint, withdrawn);
    expect(after.limits()).toEqual([]);
    expect(after.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'withdrawn' } } });
  });

  it('of a question that a department signed for ends it, and nothing is owed but the signature', () => {
    given(...consultation)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...consultation, withdrawn);
    expect(after.limits()).toEqual([]);
    expect(after.ticket).toMatchObject({
      round: { handling: { stage: 'finished', outcome: 'withdrawn', from: 'awaiting-answer' } },
    });
    after.when(requestSignOff, on('2026-05-13')).then(signOffRequested);
  });

  it.each([
    ['is accepted', acceptedComplaint, 'accepted'],
    ['is with the ODR unit', withOdrUnit, 'accepted'],
    ['is in mediation', mediating, 'mediating'],
  ] as const)('while the complaint %s ends mediation, and both parties are still to be told', (_, events, from) => {
    given(...events)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...events, withdrawn);
    expect(after.limits()).toEqual(['termination-notice 2026-05-22']);
    expect(after.ticket).toMatchObject({
      round: { handling: { stage: 'awaiting-notice', outcome: 'withdrawn', decidedOn: '2026-05-13', from } },
    });
    const finished = given(...events, withdrawn, told);
    expect(finished.limits()).toEqual([]);
    expect(finished.ticket).toMatchObject({ round: { handling: { stage: 'finished', outcome: 'withdrawn', from } } });
  });

  it('comes too late for what was decided', () =>
    given(...decided)
      .when(withdrawComplaint, withdraw)
      .thenRefused('wrong-state-handling', { values: { stage: 'awaiting-notice' } }));
});

describe('before a department has signed a withdrawal', () => {
  it.each([
    ['is registered', [registered()], null],
    ['is classified', [registered({ kind: 'consultation' }), classified], null],
    ['is assigned', waitingForSignature, 'market-east'],
    ['is returned', sentBackByDepartment, 'market-east'],
    ['has to go to another department', [...sentBackByDepartment, arbitrated('upheld')], null],
    ['waits for the citizen', [registered(), citizenAsked], null],
  ] as const)('closes a ticket that %s, with the department that it is with', (_, events, department) => {
    given(...events)
      .when(withdrawComplaint, withdraw)
      .then(withdrawn);
    const after = given(...events, withdrawn);
    expect(after.limits()).toEqual([]);
    expect(after.ticket).toMatchObject({
      custody: { stage: 'closed', department, as: 'withdrawn', on: '2026-05-13' },
    });
  });

  it('ends no report, whose verification is owed whoever sent it', () => {
    for (const events of [[registered({ kind: 'report' })], report])
      given(...events)
        .when(withdrawComplaint, withdraw)
        .thenRefused(events === report ? 'wrong-state-handling' : 'wrong-kind');
  });
});

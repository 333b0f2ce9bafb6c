import { describe, expect, it } from '@jest/globals';
import type { RegisteredTicket } from '../../index.js';
import {
  acceptedOn,
  archived,
  filed,
  filedOn,
  refused,
  refusedOn,
  registered,
  reopened,
  signOffRequested,
  told,
  withdrawn,
} from '../../../test/events.js';
import { given, on, onDay, type Past } from '../../../test/scenario.js';
import {
  acceptedComplaint,
  complaint,
  conclude,
  concluded,
  finishedConsultation,
  finishedReport,
  mediating,
  report,
  withOdrUnit,
} from '../../../test/stories.js';
import { reopenTicket } from './reopen.js';

const again = onDay('2026-06-01', reopened);
const clocksThatRun = (...events: readonly Past[]) => {
  const { clocks } = given(...events).ticket as RegisteredTicket;
  return Object.entries(clocks).flatMap(([limit, { stopped }]) => (stopped ? [] : [limit]));
};

describe('a reopened ticket', () => {
  it('is handled in another round by the department that had it; the round before stands', () => {
    given(...concluded)
      .when(reopenTicket, { ...on('2026-06-01'), reason: 'unresolved' })
      .then(reopened);
    const before = given(...concluded).ticket as RegisteredTicket;
    expect(given(...concluded, again).ticket).toMatchObject({
      custody: { stage: 'handling', department: 'market-east' },
      round: { number: 2, openedOn: '2026-06-01', because: 'unresolved', handledBy: [] },
      earlierRounds: [before.round],
    });
  });

  it('is not one that was closed without being handled: whoever comes again has a ticket of their own', () => {
    const closed = [registered(), withdrawn];
    given(...closed)
      .when(reopenTicket, { ...on('2026-06-01'), reason: 'unresolved' })
      .thenRefused('wrong-state-custody', { values: { stage: 'closed' } });
    given(...closed, archived)
      .when(reopenTicket, { ...on('2026-06-01'), reason: 'unresolved' })
      .thenRefused('closed-for-good');
  });

  it('keeps every round before, first to last', () => {
    const third = given(...concluded, again, ...conclude(), onDay('2026-07-01', reopened)).ticket;
    expect(third).toMatchObject({ round: { number: 3 }, earlierRounds: [{ number: 1 }, { number: 2 }] });
  });

  it('begins on the day in Shanghai', () => {
    const late = { ...reopened, occurredAt: '2026-05-31T16:30:00.000Z' };
    expect(given(...concluded, late).ticket).toMatchObject({ round: { openedOn: '2026-06-01' } });
  });

  it.each([
    ['a settled complaint', concluded, 'accepted', 'mediation 2026-07-31'],
    ['a refused complaint', conclude(...complaint, refused), 'awaiting-initial-check', 'initial-check 2026-06-10'],
    ['a withdrawn one', conclude(...mediating, withdrawn, told), 'awaiting-initial-check', 'initial-check 2026-06-10'],
    ['a report', conclude(...report, filed), 'awaiting-verification', 'verification 2026-06-23'],
    ['a consultation', conclude(...finishedConsultation), 'awaiting-answer', 'answer 2026-06-08'],
  ] as const)('decides anew what ended last, within the whole limit: %s', (_, events, stage, limit) => {
    const reopenedTicket = given(...events, again);
    expect(reopenedTicket.ticket).toMatchObject({ round: { handling: { stage } } });
    expect(reopenedTicket.limits()).toContain(limit);
  });
});

describe('what used to go wrong with clocks of rounds', () => {
  it('an accepted complaint, withdrawn, reopened and refused had a mediation that ran for ever', () => {
    const events = [...acceptedComplaint, withdrawn, ...conclude(), again, refusedOn('2026-06-03')];
    expect(given(...events).limits()).toEqual([]);
    expect(given(...events, ...conclude()).limits()).toEqual([]);
  });

  it('a report filed, reopened and filed again gained 90 new days while the case went on', () => {
    const first = given(...finishedReport).limits();
    expect(first).toEqual(['case-decision 2026-08-18']);
    expect(given(...conclude(...finishedReport), again, filedOn('2026-06-10')).limits()).toEqual(first);
    const decided: Past = { type: 'CaseDecided', data: { decidedOn: '2026-05-25' } };
    const anew = given(...conclude(...finishedReport, decided), again, filedOn('2026-06-10'));
    expect(anew.limits()).toEqual(['case-decision 2026-09-08']);
  });

  it('a clock of the round went on after its end: each one stops, those of a lead and of a case go on', () => {
    const odr = [...withOdrUnit, signOffRequested];
    expect(clocksThatRun(...odr)).toEqual(['mediation', 'odr', 'sign-off']);
    const lead: Past = { type: 'LeadFound', data: { discoveredOn: '2026-05-12' } };
    const disputed: Past = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-12' } };
    expect(clocksThatRun(...conclude(...withOdrUnit, lead, disputed))).toEqual(['lead-verification']);
    expect(clocksThatRun(...conclude(...report, filed))).toEqual(['case-decision']);
  });

  it('a limit that ran in the last round carried its pauses and extensions into the next one', () => {
    const extended: Past = { type: 'VerificationExtended', data: { approvedOn: '2026-05-20', workingDays: 15 } };
    const secondRound = given(...conclude(...report, extended, filed), again).ticket as RegisteredTicket;
    expect(secondRound.clocks.verification).toEqual({
      ...{ start: '2026-06-01', pauses: [], extensions: [], stopped: false, round: 2 },
    });
  });

  it('accepted once more in a later round, mediation counts from the later acceptance', () => {
    const events = [...conclude(...mediating, withdrawn, told), again, acceptedOn('2026-06-03')];
    expect(given(...events).limits()).toEqual(['mediation 2026-08-03']);
  });
});

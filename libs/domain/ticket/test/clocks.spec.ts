import { describe, expect, it } from '@jest/globals';
import {
  decideCase,
  disputeJurisdiction,
  explainLimit,
  extendCaseDecision,
  extendLeadVerification,
  extendVerification,
  joinNewFacts,
  noteLead,
  pauseLimit,
  recordSupervisoryCheck,
  requestIdentity,
  resumeLimit,
  runningLimits,
  settleJurisdiction,
  verifyIdentity,
  verifyLead,
  type RegisteredTicket,
  type TicketEvent,
} from '../src/index.js';
import {
  accepted,
  assigned,
  checkOpened,
  classified,
  given,
  on,
  registered,
  signedFor,
  verificationOpened,
} from './scenario.js';

const signed = [classified, assigned('market-east'), signedFor('market-east')];
const handler = { role: 'handler', department: 'market-east' } as const;
const leader = { role: 'leader', department: 'market-east' } as const;
const mediating: TicketEvent = { type: 'MediationOpened', data: { openedOn: '2026-05-11' } };
const complaint = [registered(), ...signed, checkOpened, accepted, mediating];
const report = [registered({ kind: 'report' }), ...signed, verificationOpened];
const paused: TicketEvent = {
  type: 'LimitPaused',
  data: { limit: 'mediation', reason: 'appraisal', on: '2026-05-20' },
};
const resumed: TicketEvent = { type: 'LimitResumed', data: { limit: 'mediation', on: '2026-05-29' } };
const due = (limit: string, ...events: TicketEvent[]) =>
  runningLimits(given(...events).ticket as RegisteredTicket).find((running) => running.limit === limit)?.due;

describe('an appraisal (Order 121 Art. 22)', () => {
  const pause = (over: object = {}) => ({
    ...{ ...on('2026-05-20', handler), limit: 'mediation', reason: 'appraisal', on: '2026-05-20', ...over },
  });

  it('lets mediation stand still and run on', () => {
    given(...complaint)
      .when((t) => pauseLimit(t, pause() as never))
      .then(paused);
    given(...complaint, paused)
      .when((t) => resumeLimit(t, { ...on('2026-05-29', handler), limit: 'mediation', on: '2026-05-29' }))
      .then(resumed);
  });

  it('moves the end of mediation by its ten days', () => {
    expect(due('mediation', ...complaint)).toBe('2026-07-07');
    expect(due('mediation', ...complaint, paused, resumed)).toBe('2026-07-17');
    expect(runningLimits(given(...complaint, paused).ticket as RegisteredTicket)[0]).toMatchObject({ paused: true });
  });

  it('needs a reason that an article gives; the refusal lists them with their articles', () => {
    const decision = pauseLimit(given(...complaint).ticket, pause({ reason: 'inspection' }) as never);
    expect(decision).toMatchObject({
      code: 'pause-without-article',
      options: [
        { code: 'appraisal', zh: '鉴定', article: '总局令第121号第二十二条' },
        { code: 'testing', zh: '检测', article: '总局令第121号第二十二条' },
      ],
    });
  });

  it('is neither begun twice nor ended without having begun, nor before it began', () => {
    given(...complaint, paused)
      .when((t) => pauseLimit(t, pause() as never))
      .thenRefused('wrong-state-paused');
    const resume = { ...on('2026-05-29', handler), limit: 'mediation', on: '2026-05-19' } as const;
    given(...complaint)
      .when((t) => resumeLimit(t, resume))
      .thenRefused('wrong-state-running');
    given(...complaint, paused)
      .when((t) => resumeLimit(t, resume))
      .thenRefused('day-out-of-range');
  });

  it('pauses no limit that does not run, and names those that do', () => {
    expect(
      given(...complaint)
        .when((t) => pauseLimit(t, pause({ limit: 'initial-check' }) as never))
        .validInstead('wrong-state-limit'),
    ).toEqual(['mediation']);
  });
});

describe('the identity of a complainant (Order 121 Arts. 10, 16)', () => {
  const awaiting = [registered(), ...signed, checkOpened];
  const requested: TicketEvent = { type: 'IdentityRequested', data: { requestedOn: '2026-05-07' } };

  it('is asked for and verified, and the seven working days go on: no article lets them stand still', () => {
    given(...awaiting)
      .when((t) => requestIdentity(t, { ...on('2026-05-07', handler), requestedOn: '2026-05-07' }))
      .then(requested);
    given(...awaiting, requested)
      .when((t) => verifyIdentity(t, { ...on('2026-05-09', handler), verifiedOn: '2026-05-09' }))
      .then({ type: 'IdentityVerified', data: { verifiedOn: '2026-05-09' } });
    expect(due('initial-check', ...awaiting, requested)).toBe(due('initial-check', ...awaiting));
  });

  it('is not asked for twice, nor verified before it was asked for', () => {
    given(...awaiting, requested)
      .when((t) => requestIdentity(t, { ...on('2026-05-08', handler), requestedOn: '2026-05-08' }))
      .thenRefused('wrong-state-identity');
    given(...awaiting)
      .when((t) => verifyIdentity(t, { ...on('2026-05-09', handler), verifiedOn: '2026-05-09' }))
      .thenRefused('wrong-state-identity');
  });
});

describe('a lead found while mediating (Order 121 Art. 27)', () => {
  const found: TicketEvent = { type: 'LeadFound', data: { discoveredOn: '2026-06-01' } };
  const extended: TicketEvent = {
    type: 'LeadVerificationExtended',
    data: { approvedOn: '2026-06-10', workingDays: 15 },
  };

  it('is verified in fifteen working days from its discovery, and fifteen more by approval', () => {
    given(...complaint)
      .when((t) => noteLead(t, { ...on('2026-06-01', handler), discoveredOn: '2026-06-01' }))
      .then(found);
    expect(due('lead-verification', ...complaint, found)).toBe('2026-06-23');
    given(...complaint, found)
      .when((t) => extendLeadVerification(t, { ...on('2026-06-10', leader), approvedOn: '2026-06-10' }))
      .then(extended);
    expect(due('lead-verification', ...complaint, found, extended)).toBe('2026-07-14');
  });

  it('is decided on while mediation goes on', () => {
    given(...complaint, found)
      .when((t) => verifyLead(t, { ...on('2026-06-12', handler), decidedOn: '2026-06-12', outcome: 'filed' }))
      .then({ type: 'LeadVerified', data: { decidedOn: '2026-06-12', outcome: 'filed' } });
    given(...complaint)
      .when((t) => verifyLead(t, { ...on('2026-06-12', handler), decidedOn: '2026-06-12', outcome: 'filed' }))
      .thenRefused('wrong-state-limit');
  });

  it('may come from the supervisory check', () => {
    const checked: TicketEvent = {
      type: 'SupervisoryCheckRecorded',
      data: { checkedOn: '2026-05-11', leadFound: true },
    };
    given(registered(), ...signed, checkOpened, accepted)
      .when((t) =>
        recordSupervisoryCheck(t, { ...on('2026-05-11', handler), checkedOn: '2026-05-11', leadFound: true }),
      )
      .then(checked);
    expect(due('lead-verification', ...complaint, checked)).toBe('2026-06-01');
  });
});

describe('new facts of the same reporter (Order 121 Art. 35)', () => {
  const extended: TicketEvent = { type: 'VerificationExtended', data: { approvedOn: '2026-05-20', workingDays: 15 } };
  const joined: TicketEvent = { type: 'NewFactsJoined', data: { receivedOn: '2026-05-25', from: null } };
  const join = { ...on('2026-05-25', handler), receivedOn: '2026-05-25', from: null };

  it('begin the time to verify anew from the last receipt', () => {
    given(...report)
      .when((t) => joinNewFacts(t, join))
      .then(joined);
    expect(due('verification', ...report, joined)).toBe('2026-06-15');
  });

  it('may be extended anew, for the extension went with the old term', () => {
    expect(due('verification', ...report, extended, joined)).toBe('2026-06-15');
    given(...report, extended, joined)
      .when((t) => extendVerification(t, { ...on('2026-06-01', leader), approvedOn: '2026-06-01' }))
      .then({ type: 'VerificationExtended', data: { approvedOn: '2026-06-01', workingDays: 15 } });
  });

  it('begin nothing anew under Order 20, which has no such article', () => {
    const old = [registered({ kind: 'report', receivedOn: '2026-04-14' }), ...signed, verificationOpened];
    given(...old)
      .when((t) => joinNewFacts(t, join))
      .thenRefused('no-restart');
  });
});

describe('a case (Penalty Procedure Rules Art. 64)', () => {
  const filed: TicketEvent = { type: 'ReportFiled', data: { decidedOn: '2026-05-20', caseNumber: '1' } };
  const extended: TicketEvent = { type: 'CaseDecisionExtended', data: { approvedOn: '2026-08-10', days: 30 } };

  it('is decided within 90 days of the filing, and 30 more by approval', () => {
    expect(due('case-decision', ...report, filed)).toBe('2026-08-18');
    given(...report, filed)
      .when((t) => extendCaseDecision(t, { ...on('2026-08-10', leader), approvedOn: '2026-08-10' }))
      .then(extended);
    expect(due('case-decision', ...report, filed, extended)).toBe('2026-09-17');
    given(...report, filed, extended)
      .when((t) => extendCaseDecision(t, { ...on('2026-08-11', leader), approvedOn: '2026-08-11' }))
      .thenRefused('extended-already');
    given(...report, filed)
      .when((t) => extendCaseDecision(t, { ...on('2026-08-11', handler), approvedOn: '2026-08-11' }))
      .thenRefused('approval-missing');
  });

  it('stops its clock when it is decided', () => {
    const decided: TicketEvent = { type: 'CaseDecided', data: { decidedOn: '2026-07-01' } };
    given(...report, filed)
      .when((t) => decideCase(t, { ...on('2026-07-01', handler), decidedOn: '2026-07-01' }))
      .then(decided);
    expect(due('case-decision', ...report, filed, decided)).toBeUndefined();
    expect(explainLimit(given(...report, filed, decided).ticket as RegisteredTicket, 'case-decision')?.running).toBe(
      false,
    );
  });
});

describe('a dispute on who handles it (Order 121 Art. 33)', () => {
  const disputed: TicketEvent = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };

  it('is settled within seven working days', () => {
    given(registered(), classified)
      .when((t) => disputeJurisdiction(t, { ...on('2026-05-08'), disputedOn: '2026-05-08' }))
      .then(disputed);
    expect(due('jurisdiction', registered(), disputed)).toBe('2026-05-18');
    given(registered(), disputed)
      .when((t) => settleJurisdiction(t, { ...on('2026-05-12'), settledOn: '2026-05-12', outcome: 'ours' }))
      .then({ type: 'JurisdictionSettled', data: { settledOn: '2026-05-12', outcome: 'ours' } });
  });

  it('is not opened twice, and never about a consultation', () => {
    given(registered(), disputed)
      .when((t) => disputeJurisdiction(t, { ...on('2026-05-09'), disputedOn: '2026-05-09' }))
      .thenRefused('wrong-state-dispute');
    given(registered({ kind: 'consultation' }))
      .when((t) => disputeJurisdiction(t, { ...on('2026-05-09'), disputedOn: '2026-05-09' }))
      .thenRefused('wrong-kind');
  });
});

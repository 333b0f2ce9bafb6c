import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK as rulebook } from '@redress/rulebook';
import {
  acceptComplaint,
  answerAsOdrUnit,
  answerConsultation,
  declineToFileReport,
  extendVerification,
  fileReport,
  openHandling,
  openMediation,
  referToOdr,
  refuseComplaint,
  requestSignOff,
  settleMediation,
  tellParties,
  tellReporter,
  terminateMediation,
  withdrawComplaint,
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
const east = { role: 'handler', department: 'market-east' } as const;
const opened: TicketEvent = { type: 'MediationOpened', data: { openedOn: '2026-05-11' } };
const settled: TicketEvent = { type: 'MediationSettled', data: { settledOn: '2026-05-15', amount: 19900 } };
const told = { toldOn: '2026-05-08', toldBy: 'phone' } as const;

describe('the initial check of a complaint', () => {
  const awaiting = given(registered(), ...signed, checkOpened);

  it('opens with the procedure of the ticket kind when the department has signed', () => {
    given(registered(), ...signed)
      .when((t) => openHandling(t, on('2026-05-06')))
      .then(checkOpened);
    given(registered({ kind: 'report' }), ...signed)
      .when((t) => openHandling(t, on('2026-05-06')))
      .then(verificationOpened);
  });

  it('accepts with the day decided and the day told', () =>
    awaiting
      .when((t) => acceptComplaint(t, { ...on('2026-05-08', east), decidedOn: '2026-05-08', ...told }))
      .then(accepted));

  it('tells nobody before the decision, and decides nothing before the receipt', () => {
    awaiting
      .when((t) => acceptComplaint(t, { ...on('2026-05-12'), decidedOn: '2026-05-11', ...told }))
      .thenRefused('day-out-of-range');
    awaiting
      .when((t) => acceptComplaint(t, { ...on('2026-05-12'), decidedOn: '2026-05-05', ...told }))
      .thenRefused('day-out-of-range');
  });

  it('refuses on a lawful ground and names the other routes (Order 121 Art. 15)', () => {
    const decision = refuseComplaint(
      awaiting.ticket,
      {
        ...on('2026-05-08', east),
        ground: 'over-three-years',
        decidedOn: '2026-05-08',
        ...told,
      },
      rulebook,
    );
    expect(decision).toMatchObject({
      refused: false,
      events: [{ type: 'ComplaintRefused', data: { ground: 'over-three-years' } }],
    });
    expect('events' in decision && (decision.events[0]!.data as { otherRoutes: string[] }).otherRoutes.length).toBe(5);
  });

  it('lists the seven grounds of Art. 16 when the ground is none of them', () => {
    const valid = awaiting
      .when((t) =>
        refuseComplaint(t, { ...on('2026-05-08'), ground: 'annoying', decidedOn: '2026-05-08', ...told }, rulebook),
      )
      .validInstead('unknown-ground');
    expect(valid).toHaveLength(7);
  });

  it('knows only the six grounds of Order 20 Art. 15 for a complaint received under it', () => {
    const valid = given(registered({ receivedOn: '2026-04-14' }), ...signed, checkOpened)
      .when((t) =>
        refuseComplaint(t, { ...on('2026-05-08'), ground: 'annoying', decidedOn: '2026-05-08', ...told }, rulebook),
      )
      .validInstead('unknown-ground');
    expect(valid).toHaveLength(6);
  });
});

describe('mediation', () => {
  const mediating = given(registered(), ...signed, checkOpened, accepted, opened);

  it('opens after acceptance only', () => {
    given(registered(), ...signed, checkOpened)
      .when((t) => openMediation(t, { ...on('2026-05-11'), openedOn: '2026-05-11' }, rulebook))
      .thenRefused('wrong-state-handling');
    given(registered(), ...signed, checkOpened, accepted)
      .when((t) => openMediation(t, { ...on('2026-05-11'), openedOn: '2026-05-11' }, rulebook))
      .then(opened);
  });

  it('settles for a whole number of fen', () => {
    mediating
      .when((t) => settleMediation(t, { ...on('2026-05-15'), settledOn: '2026-05-15', amount: 19900 }))
      .then(settled);
    mediating
      .when((t) => settleMediation(t, { ...on('2026-05-15'), settledOn: '2026-05-15', amount: 199.5 }))
      .thenRefused('amount-invalid');
  });

  it('terminates on a ground of the governing rule set only', () => {
    const valid = mediating
      .when((t) =>
        terminateMediation(t, { ...on('2026-05-15'), decidedOn: '2026-05-15', ground: 'tired of it' }, rulebook),
      )
      .validInstead('unknown-ground');
    expect(valid).toHaveLength(8);
  });

  it('asks for sign-off only after both parties were told', () => {
    const decided = given(registered(), ...signed, checkOpened, accepted, opened, settled);
    decided.when((t) => requestSignOff(t, on('2026-05-15'))).thenRefused('wrong-state-handling');
    const notice: TicketEvent = { type: 'PartiesTold', data: { toldOn: '2026-05-15', toldBy: 'phone' } };
    decided.when((t) => tellParties(t, { ...on('2026-05-15'), toldOn: '2026-05-15', toldBy: 'phone' })).then(notice);
    given(registered(), ...signed, checkOpened, accepted, opened, settled, notice)
      .when((t) => requestSignOff(t, on('2026-05-15')))
      .then({ type: 'SignOffRequested', data: {} });
  });

  it('can be withdrawn by the complainant until it is decided', () =>
    mediating
      .when((t) => withdrawComplaint(t, { ...on('2026-05-13'), withdrawnOn: '2026-05-13' }))
      .then({ type: 'ComplaintWithdrawn', data: { withdrawnOn: '2026-05-13' } }));

  it('goes on after an ODR unit answered without settling, and only the referred unit answers', () => {
    const accept = [registered(), ...signed, checkOpened, accepted];
    const referred: TicketEvent = { type: 'ComplaintReferredToOdr', data: { unit: 'ODR-7', referredOn: '2026-05-09' } };
    given(...accept)
      .when((t) => referToOdr(t, { ...on('2026-05-09'), unit: 'ODR-7', referredOn: '2026-05-09' }))
      .then(referred);
    const answer = { ...on('2026-05-12'), answeredOn: '2026-05-12', outcome: 'not-settled' } as const;
    given(...accept, referred)
      .when((t) => answerAsOdrUnit(t, { ...answer, unit: 'ODR-8' }))
      .thenRefused('other-odr-unit');
    const answered: TicketEvent = {
      type: 'OdrUnitAnswered',
      data: { unit: 'ODR-7', answeredOn: '2026-05-12', outcome: 'not-settled' },
    };
    given(...accept, referred)
      .when((t) => answerAsOdrUnit(t, { ...answer, unit: 'ODR-7' }))
      .then(answered);
    expect(given(...accept, referred, answered).ticket).toMatchObject({ handling: { stage: 'accepted' } });
  });
});

describe('the verification of a report', () => {
  const report = registered({ kind: 'report' });
  const awaiting = given(report, ...signed, verificationOpened);
  const extended: TicketEvent = { type: 'VerificationExtended', data: { approvedOn: '2026-05-20', workingDays: 15 } };
  const filed: TicketEvent = { type: 'ReportFiled', data: { decidedOn: '2026-05-21', caseNumber: '案2026-1' } };

  it('is extended once, by a leader (Order 121 Art. 27)', () => {
    const leader = on('2026-05-20', { role: 'leader', department: 'market-east' });
    awaiting
      .when((t) => extendVerification(t, { ...on('2026-05-20', east), approvedOn: '2026-05-20' }, rulebook))
      .thenRefused('approval-missing');
    awaiting.when((t) => extendVerification(t, { ...leader, approvedOn: '2026-05-20' }, rulebook)).then(extended);
    given(report, ...signed, verificationOpened, extended)
      .when((t) => extendVerification(t, { ...leader, approvedOn: '2026-05-20' }, rulebook))
      .thenRefused('extended-already');
  });

  it('ends with a filing decision', () => {
    awaiting
      .when((t) => fileReport(t, { ...on('2026-05-21'), decidedOn: '2026-05-21', caseNumber: '案2026-1' }))
      .then(filed);
    const valid = awaiting
      .when((t) =>
        declineToFileReport(
          t,
          { ...on('2026-05-21'), decidedOn: '2026-05-21', reason: 'professional claimant' },
          rulebook,
        ),
      )
      .validInstead('unknown-ground');
    expect(valid.length).toBeGreaterThan(0);
  });

  it('tells a real-name reporter, and cannot tell an anonymous one', () => {
    const tell = { ...on('2026-05-22'), toldOn: '2026-05-22', toldBy: 'phone' } as const;
    given(report, ...signed, verificationOpened, filed)
      .when((t) => tellReporter(t, tell))
      .then({ type: 'ReporterTold', data: { toldOn: '2026-05-22', toldBy: 'phone' } });
    given(registered({ kind: 'report', anonymous: true }), ...signed, verificationOpened, filed)
      .when((t) => tellReporter(t, tell))
      .thenRefused('reporter-anonymous');
  });
});

describe('a consultation', () => {
  it('is answered with a text that is sealed', () => {
    const { ticket } = given(registered({ kind: 'consultation' }), ...signed, {
      type: 'HandlingOpened',
      data: { procedure: 'answer' },
    });
    const decision = answerConsultation(ticket, {
      ...on('2026-05-08'),
      answeredOn: '2026-05-08',
      text: '您好',
    });
    expect(decision).toMatchObject({ events: [{ personal: { answer: { subject: 'person-1', text: '您好' } } }] });
    expect(JSON.stringify('events' in decision && decision.events[0]!.data)).not.toContain('您好');
  });
});

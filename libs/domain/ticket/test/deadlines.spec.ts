import { describe, expect, it } from '@jest/globals';
import { explainLimit, runningLimits, type RegisteredTicket, type TicketEvent } from '../src/index.js';
import { accepted, assigned, checkOpened, classified, concluded, given, registered, signedFor } from './scenario.js';

const ticketOf = (...events: TicketEvent[]) => given(...events).ticket as RegisteredTicket;
const running = (...events: TicketEvent[]) =>
  runningLimits(ticketOf(...events)).map(({ limit, due }) => `${limit} ${due}`);

const signed = [classified, assigned('market-east'), signedFor('market-east'), checkOpened];
const terminated: TicketEvent = {
  type: 'MediationTerminated',
  data: { ground: 'absent-or-refuses', decidedOn: '2026-05-20' },
};
const partiesTold: TicketEvent = { type: 'PartiesTold', data: { toldOn: '2026-05-21', toldBy: 'phone' } };
const referred = (referredOn: string): TicketEvent => ({
  type: 'ComplaintReferredToOdr',
  data: { unit: 'odr-1', referredOn },
});
const unsettled: TicketEvent = {
  type: 'OdrUnitAnswered',
  data: { unit: 'odr-1', answeredOn: '2026-05-18', outcome: 'not-settled' },
};

describe('the limits that run for a complaint', () => {
  it('start at receipt: sign for it, answer, decide and tell', () => {
    expect(running(registered())).toEqual(['sign-for 2026-05-07', 'answer 2026-05-12', 'initial-check 2026-05-14']);
    expect(running(registered(), ...signed)).toEqual(['answer 2026-05-12', 'initial-check 2026-05-14']);
  });

  it('keep their days while it bounces between departments', () => {
    const returned: TicketEvent = {
      type: 'TicketReturned',
      data: { department: 'market-east', reason: 'not-our-duty' },
    };
    const moved: TicketEvent = { type: 'TicketReassigned', data: { from: 'market-east', to: 'market-west' } };
    const bounced = running(registered(), classified, assigned('market-east'), returned, moved);
    expect(bounced).toEqual(running(registered()));
  });

  it('go on with mediation for 60 days from acceptance, and with the notice of a termination', () => {
    expect(running(registered(), ...signed, accepted)).toEqual(['mediation 2026-07-07']);
    expect(running(registered(), ...signed, accepted, terminated)).toEqual(['termination-notice 2026-05-29']);
    expect(running(registered(), ...signed, accepted, terminated, partiesTold)).toEqual([]);
  });

  it('give each referral to an ODR unit its own ten working days', () => {
    const first = [registered(), ...signed, accepted, referred('2026-05-11')];
    expect(running(...first)).toEqual(['odr 2026-05-25', 'mediation 2026-07-07']);
    expect(running(...first, unsettled)).toEqual(['mediation 2026-07-07']);
    expect(running(...first, unsettled, referred('2026-05-19'))[0]).toBe('odr 2026-06-02');
  });

  it('run on from where they were when it is opened again', () => {
    const done = [registered(), ...signed, accepted, terminated, partiesTold, concluded];
    const reopened: TicketEvent = { type: 'TicketReopened', data: { reason: 'unresolved' } };
    expect(running(...done, reopened)).toEqual(['mediation 2026-07-07']);
  });
});

describe('the limits that run for a report', () => {
  const filed: TicketEvent = { type: 'ReportFiled', data: { decidedOn: '2023-05-10', caseNumber: '1' } };
  const report = (receivedOn: string, anonymous: boolean) => registered({ kind: 'report', receivedOn, anonymous });

  it('go on with the notice to a known reporter under Order 20 (Art. 31), to nobody else', () => {
    expect(running(report('2023-05-04', false), filed)).toContain('filing-notice 2023-05-17');
    expect(running(report('2023-05-04', true), filed).join()).not.toContain('filing-notice');
    expect(running(report('2026-05-06', false), filed).join()).not.toContain('filing-notice');
  });
});

describe('why a limit of a ticket ends when it does', () => {
  const ticket = ticketOf(registered(), ...signed, accepted);

  it('is told with article, versions and days, also when it runs no more', () => {
    const explained = explainLimit(ticket, 'initial-check')!;
    expect(explained).toMatchObject({ running: false, due: '2026-05-14', article: '总局令第121号第十五条' });
    expect(explained.days.filter(({ counted }) => counted !== null)).toHaveLength(7);
    expect(explainLimit(ticket, 'mediation')).toMatchObject({ running: true, start: '2026-05-08' });
  });

  it('is nothing for a limit that has not started', () => {
    expect(explainLimit(ticket, 'odr')).toBeUndefined();
    expect(explainLimit(ticket, 'verification')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@redress/event-store';
import { sampleOffices } from '@redress/offices';
import { SHIPPED_RULEBOOK, type NoticeKind } from '@redress/rulebook';
import type { TicketEvent } from '@redress/ticket';
import { NOTHING_OPENED } from '../src/notices/open-for-notice.js';
import { writeNotice } from '../src/notices/write-notice.js';

const books = { rulebook: SHIPPED_RULEBOOK, offices: sampleOffices('2020-01-01') };
const actor = { account: 'operator:1' };

const registered = (kind: 'complaint' | 'report', receivedOn: string) => ({
  type: 'TicketRegistered',
  data: {
    kind,
    channel: 'phone',
    number: '20260506-482159374',
    source: null,
    receivedOn,
    area: null,
    person: 'p',
    anonymous: false,
    respondent: null,
    calendar: null,
  },
});
const assigned = { type: 'TicketAssigned', data: { department: 'market-east', by: 'rules', rule: null } };
const accepted = (decidedOn: string) => ({
  type: 'ComplaintAccepted',
  data: { decidedOn, toldOn: decidedOn, toldBy: 'phone' },
});
const terminated = (ground: string, decidedOn: string) => ({
  type: 'MediationTerminated',
  data: { ground, decidedOn },
});

function written(kind: NoticeKind, events: object[], requiredBy: string | null = null): string {
  const recorded = events.map((event, position) => {
    const envelope = { ...(event as TicketEvent), actor, stream: 'ticket-1', occurredAt: '2026-05-09T17:00:00.000Z' };
    return { position, envelope } as unknown as RecordedEvent;
  });
  const choices = { party: 'complainant', requiredBy } as const;
  return writeNotice(kind, recorded, NOTHING_OPENED, books, choices).paragraphs.join('\n');
}

describe('a notice written from the log', () => {
  it('of an acceptance: mediation ends 60 days on under Order 121, 45 working days on under Order 20', () => {
    const of = (receivedOn: string) =>
      written('acceptance', [registered('complaint', receivedOn), assigned, accepted('2026-04-16')]);
    expect(of('2026-04-15')).toContain('最迟于2026年6月15日结束（总局令第121号第二十三条第一款第（五）项）');
    expect(of('2026-04-14')).toContain('（总局令第20号第二十一条第一款第（五）项）');
  });

  it('of an acceptance: tells a day in a year without published holidays as one that may still move', () => {
    const of = (day: string) => written('acceptance', [registered('complaint', day), assigned, accepted(day)]);
    expect(of('2026-12-01')).toContain('，当年放假安排公布后可能顺延；');
    expect(of('2026-05-06')).not.toContain('可能顺延');
  });

  it('failed, or cited the rules of the day of receipt, for a ticket that was switched to other rules before the decision', () => {
    const switched = {
      type: 'DueDaysRecalculated',
      data: { cause: 'event-1', calendar: SHIPPED_RULEBOOK.calendar.version, ruleSet: 'order-121', limits: [] },
    };
    const before = [registered('complaint', '2026-04-14'), assigned, switched];
    const refused = (ground: string) => ({
      type: 'ComplaintRefused',
      data: { ground, decidedOn: '2026-04-16', toldOn: '2026-04-16', toldBy: 'phone', otherRoutes: [] },
    });
    expect(written('refusal', [...before, refused('identity-not-verified')])).toContain(
      '总局令第121号第十六条第（六）项',
    );
    expect(written('acceptance', [...before, accepted('2026-04-16')])).toContain('总局令第121号第二十三条');
  });

  it('of a termination: tells the latest one, by the rule set of the day of receipt', () => {
    const events = [
      ...[registered('complaint', '2026-05-06'), assigned, accepted('2026-05-07')],
      ...[terminated('absent-or-refuses', '2026-05-08'), terminated('no-agreement-declared', '2026-05-09')],
    ];
    expect(written('termination', events)).toContain('总局令第121号第二十三条第一款第（三）项');
  });

  it('of a withdrawal after acceptance: tells both that mediation ended on its ground, and of one before it nothing', () => {
    const taken = [
      registered('complaint', '2026-05-06'),
      assigned,
      { type: 'TicketSignedFor', data: { department: 'market-east' } },
    ];
    const withdrawn = { type: 'ComplaintWithdrawn', data: { withdrawnOn: '2026-05-08' } };
    const notice = written('termination', [...taken, accepted('2026-05-07'), withdrawn]);
    expect(notice).toContain('投诉人撤回投诉或者双方自行和解（总局令第121号第二十三条第一款第（一）项）');
    expect(notice).toContain('2026年5月8日');
    expect(() => written('termination', [...taken, withdrawn])).toThrow('not-found-decision');
  });

  it('of a decision that was taken back: tells nothing any more, and the later one when it is made', () => {
    const refused = {
      type: 'ComplaintRefused',
      data: {
        ground: 'over-three-years',
        decidedOn: '2026-05-08',
        toldOn: '2026-05-08',
        toldBy: 'phone',
        otherRoutes: [],
      },
    };
    const takenBack = { type: 'DecisionTakenBack', data: { outcome: 'refused', backTo: 'awaiting-initial-check' } };
    const undecided = [registered('complaint', '2026-05-06'), assigned, refused, takenBack];
    expect(() => written('refusal', undecided)).toThrow('not-found-decision');
    const anew = { ...refused, data: { ...refused.data, ground: 'no-duty-or-power' } };
    expect(written('refusal', [...undecided, anew])).toContain('第十六条第（一）项');
  });

  it('of a filing decision: by Order 20, and by Order 121 only with the law that asks for it', () => {
    const filed = (receivedOn: string) => [
      ...[registered('report', receivedOn), assigned],
      { type: 'ReportFiled', data: { decidedOn: '2026-05-08', caseNumber: '17号', noticeOwed: true } },
    ];
    expect(written('filing', filed('2026-04-14'))).toContain('总局令第20号第三十一条第二款');
    expect(() => written('filing', filed('2026-04-15'))).toThrow('notice-not-owed');
    expect(written('filing', filed('2026-04-15'), '《某条例》第五条')).toContain('《某条例》第五条');
    const unfiled = {
      type: 'ReportNotFiled',
      data: { decidedOn: '2026-05-08', reason: 'penalty-time-over', noticeOwed: true },
    };
    expect(written('non-filing', [registered('report', '2026-04-14'), assigned, unfiled])).toContain(
      '第十九条第一款第（四）项',
    );
  });

  it('of a return: is dated by the Shanghai day on which it happened', () => {
    const returned = { type: 'TicketReturned', data: { department: 'market-east', reason: 'not-our-duty' } };
    expect(written('return', [registered('complaint', '2026-05-06'), assigned, returned])).toContain(
      '2026年5月10日退回',
    );
  });
});

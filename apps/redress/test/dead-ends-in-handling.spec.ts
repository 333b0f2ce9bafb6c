import { beforeAll, describe, expect, it } from '@jest/globals';
import { assessLog, compareRankings } from '@redress/assessment';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  ANALYST,
  of,
  platformUnderTest,
  SIMULATOR,
  SYSTEM_ADMINISTRATOR,
  type TicketDocument,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { registerOdrUnit } from './support/requests.js';

const platform = platformUnderTest({ simulatedFrom: '2026-05-06T09:00:00+08:00' });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');
const UNIT = of('odr-0007', 'odr-unit');
const person = { name: '张三', phone: '13800000001' };

interface Item {
  readonly indicator: string;
  readonly due: string | null;
  readonly counted: boolean;
  readonly inNumerator: boolean;
}

const dayBegins = (day: string) => platform.post('/api/clock', { now: `${day}T09:00:00+08:00` }, SIMULATOR);

/** A ticket of market-east, signed for, and what is done on it. */
async function ticketOf(kind: 'complaint' | 'report' | 'consultation') {
  const body = { kinds: [kind], title: '衣服', text: '衣服起球', category: 'clothing', area: 'east', person };
  const { id } = (await platform.post('/api/intake/submissions', { channel: 'phone', ...body })).tickets[0];
  const act = (path: string, content: object = {}, actor = EAST, status = 200) =>
    platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, content, actor, status);
  const now = () => platform.untilTicket(id, () => true);
  await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
  await act('dispatch/signing');
  return {
    ...{ id, act, now },
    stage: async () => (await now()).round.handling.stage,
    async accepted() {
      await act('mediation/acceptance', { toldBy: 'phone' });
    },
    async sentBack() {
      await act('mediation/sign-off-request');
      await act('dispatch/sending-back', { findings: ['content'] }, LEADER);
    },
    async signedOff() {
      await act('mediation/sign-off-request');
      await act('dispatch/sign-off', {}, LEADER);
      expect(await now()).toMatchObject({ custody: { stage: 'concluded' }, round: { number: 1 } });
    },
    async items(indicator: string): Promise<readonly Item[]> {
      const { position } = await now();
      const path = `/api/analytics/tickets/${id}/items?atLeast=${position}`;
      const { items } = (await platform.get(path, ANALYST)).body;
      return items.filter((item: Item) => item.indicator === indicator);
    },
  };
}

const dueOf = ({ limits }: TicketDocument, limit: string) => limits.find((each) => each.limit === limit)?.due;

beforeAll(() => registerOdrUnit(platform, 'odr-0007'), 60_000);

describe('a complaint that an ODR unit has', () => {
  it('was blocked by a unit that stayed silent: it loses the referral, and the department goes on', async () => {
    const [silent, recalled] = [await ticketOf('complaint'), await ticketOf('complaint')];
    for (const ticket of [silent, recalled]) {
      await ticket.accepted();
      await ticket.act('mediation/odr-referral', { unit: 'odr-0007' });
    }
    const mediation = dueOf(await silent.now(), 'mediation');
    const due = dueOf(await silent.now(), 'odr')!;
    expect(due).toBe('2026-05-19');

    await dayBegins('2026-05-18');
    await recalled.act('mediation/odr-recall');
    expect(await recalled.stage()).toBe('accepted');
    expect(await recalled.items('odr-on-time')).toMatchObject([{ due, counted: false }]);

    await dayBegins(due);
    await platform.get(`/api/dispatch/tickets/${silent.id}`, UNIT);
    expect(await silent.stage()).toBe('with-odr-unit');
    await dayBegins('2026-05-20');
    const free = await platform.untilTicket(silent.id, ({ round }) => round.handling.stage === 'accepted');
    expect(dueOf(free, 'mediation')).toBe(mediation);
    expect(dueOf(free, 'odr')).toBeUndefined();
    expect(await silent.items('odr-on-time')).toMatchObject([{ due, counted: true, inNumerator: false }]);
    await platform.get(`/api/dispatch/tickets/${silent.id}`, UNIT, 404);
    await silent.act('mediation/odr-answer', { unit: 'odr-0007', outcome: 'settled' }, UNIT, 404);

    await silent.act('mediation/mediation');
    await recalled.act('mediation/termination', { ground: 'absent-or-refuses' });
    expect([await silent.stage(), await recalled.stage()]).toEqual(['mediating', 'awaiting-notice']);
  }, 60_000);
});

describe('a complaint that is withdrawn after acceptance', () => {
  it('could be called a termination, which scored otherwise: there is one way, and both parties are told', async () => {
    const mediated = await ticketOf('complaint');
    await mediated.accepted();
    await mediated.act('mediation/mediation');
    const refused = await mediated.act('mediation/termination', { ground: 'withdrawn-or-settled' }, EAST, 422);
    expect(refused).toMatchObject({ code: 'ground-is-withdrawal', valid: ['withdraw-complaint'] });
    expect(refused.detail).toContain('投诉人撤回');

    const referred = await ticketOf('complaint');
    await referred.accepted();
    await referred.act('mediation/odr-referral', { unit: 'odr-0007' });
    for (const ticket of [mediated, referred]) {
      await ticket.act('mediation/withdrawal');
      expect(await ticket.now()).toMatchObject({
        round: { handling: { stage: 'awaiting-notice', outcome: 'withdrawn' } },
      });
      expect(dueOf(await ticket.now(), 'termination-notice')).toEqual(expect.any(String));
      await ticket.act('mediation/sign-off-request', {}, EAST, 409);
      const notice = await platform.get(
        `/api/mediation/tickets/${ticket.id}/notices/termination.txt?to=respondent`,
        EAST,
      );
      expect(notice.text).toContain('投诉人撤回投诉或者双方自行和解');
      await ticket.act('mediation/notice', { toldBy: 'letter' });
      await ticket.signedOff();
      expect(await ticket.items('on-time-conclusion')).toMatchObject([{ counted: false }]);
      expect(await ticket.items('mediation-success')).toEqual([]);
    }
  }, 60_000);
});

describe('a ticket that the leader sent back', () => {
  it('kept its decision for ever: it is corrected in the same round, and counted once', async () => {
    const ticket = await ticketOf('complaint');
    await ticket.accepted();
    const mediation = dueOf(await ticket.now(), 'mediation');
    await ticket.act('mediation/mediation');
    await ticket.act('mediation/settlement', { amount: 5_000 });
    await ticket.act('mediation/notice', { toldBy: 'phone' });
    await ticket.act('mediation/reconsideration', {}, EAST, 422);
    await ticket.sentBack();
    await ticket.act('mediation/notice', { toldBy: 'letter' });
    await ticket.act('mediation/reconsideration');
    expect(await ticket.now()).toMatchObject({ round: { number: 1, handling: { stage: 'mediating' } } });
    expect(dueOf(await ticket.now(), 'mediation')).toBe(mediation);
    expect(await ticket.items('mediation-success')).toMatchObject([{ counted: false }]);

    await ticket.act('mediation/termination', { ground: 'no-agreement-declared' });
    await ticket.act('mediation/notice', { toldBy: 'letter' });
    await ticket.signedOff();
    expect(await ticket.items('mediation-success')).toMatchObject([{ counted: true, inNumerator: false }]);
    expect(await ticket.items('on-time-conclusion')).toMatchObject([{ due: mediation, inNumerator: true }]);
  }, 60_000);

  it('may be accepted after all where it was refused', async () => {
    const ticket = await ticketOf('complaint');
    await ticket.act('mediation/refusal', { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' });
    await ticket.sentBack();
    await ticket.act('mediation/reconsideration');
    await platform.get(`/api/mediation/tickets/${ticket.id}/notices/refusal.txt`, EAST, 404);
    await ticket.accepted();
    expect(await ticket.items('on-time-initial-check')).toMatchObject([{ inNumerator: true }]);
    await ticket.act('mediation/withdrawal');
    await ticket.act('mediation/notice', { toldBy: 'phone' });
    await ticket.signedOff();
  }, 60_000);

  it('took new facts from whatever was named: another report that the department can read', async () => {
    const [report, again, complaint] = [
      await ticketOf('report'),
      await ticketOf('report'),
      await ticketOf('complaint'),
    ];
    const join = (from: string, status: number) => report.act('mediation/new-facts', { from }, EAST, status);
    const nowhere = '0190a5a0-0000-7000-8000-000000000000';
    expect((await join(nowhere, 404)).code).toBe('not-found');
    for (const { id } of [complaint, report]) expect((await join(id, 422)).code).toBe('no-later-report');
    await join(again.id, 200);
  }, 60_000);

  it('may be filed no longer, and answered better', async () => {
    const report = await ticketOf('report');
    await report.act('mediation/filing', { caseNumber: '开市监立〔2026〕17号' });
    await report.sentBack();
    await report.act('mediation/reconsideration');
    await report.act('mediation/non-filing', { reason: 'no-evidence-of-violation' });
    await report.signedOff();
    expect((await report.now()).limits).toEqual([]);
    expect(await report.items('on-time-verification')).toMatchObject([{ inNumerator: true }]);

    const asked = await ticketOf('consultation');
    await asked.act('mediation/answer', { text: '请到大厅' });
    await asked.sentBack();
    await asked.act('mediation/reconsideration');
    await asked.act('mediation/answer', { text: '请带身份证到政务大厅一楼' });
    await asked.signedOff();
    expect(await asked.items('overdue-rate')).toMatchObject([{ counted: true, inNumerator: false }]);
  }, 60_000);
});

describe('the rankings', () => {
  it('are the same live, built anew and recomputed from the log', async () => {
    await dayBegins('2026-08-03');
    const { store } = platform.started.platform;
    const events = [];
    for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
    const now = { day: '2026-08-03', position: events.length };
    const recomputed = assessLog(events, SHIPPED_RULEBOOK).rankings('month', now);
    expect(recomputed.map(({ period }) => period)).toEqual(expect.arrayContaining(['2026-05', '2026-07']));
    const served = async () =>
      Promise.all(
        recomputed.map(async ({ period }) => (await platform.get(`/api/analytics/rankings/${period}`, ANALYST)).body),
      );
    await eventually('the tables are there', async () => compareRankings(await served(), recomputed).length === 0);
    await platform.post('/api/analytics/rebuild', {}, SYSTEM_ADMINISTRATOR);
    expect(compareRankings(await served(), recomputed)).toEqual([]);
  }, 60_000);
});

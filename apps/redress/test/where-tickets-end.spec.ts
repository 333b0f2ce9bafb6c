import { describe, expect, it } from '@jest/globals';
import { assessLog, compareRankings } from '@redress/assessment';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  ANALYST,
  AUDITOR,
  DISPATCHER,
  of,
  OPERATOR,
  platformUnderTest,
  SIMULATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { caughtUp } from './support/caught-up.js';
import { grant } from './support/requests.js';

const platform = platformUnderTest({ simulatedFrom: '2026-05-06T09:00:00+08:00' });
const [EAST, WEST] = [of('market-east'), of('market-west')];
const HOTLINE_LEADER = 'hotline-leader:1';
const DESK = 'dispatch-desk';

const all: string[] = [];

/** A submission, with its ticket where the platform brings it. */
async function aTicket(kind: string, more: object = {}, stage = 'assigned'): Promise<string> {
  const body = {
    channel: 'phone',
    kinds: [kind],
    title: '羽绒服',
    text: '衣服起球',
    category: 'clothing',
    area: 'east',
  };
  const person = { name: '张三', phone: '13800000001' };
  const { tickets } = await platform.post('/api/intake/submissions', { ...body, person, ...more });
  const { id } = tickets[0];
  await platform.untilTicket(id, ({ custody }) => custody.stage === stage);
  all.push(id);
  return id;
}

/** Does something to a ticket: `dispatch/signing`. */
const act = (id: string, path: string, content: object = {}, actor = EAST, status = 200) =>
  platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, content, actor, status);
const now = (id: string) => platform.untilTicket(id, () => true);
const later = (moment: string) => platform.post('/api/clock', { now: moment }, SIMULATOR);
const limitsOf = async (id: string) => (await now(id)).limits.map(({ limit }) => limit).sort();
const eventsOf = async (id: string): Promise<readonly { type: string; sealed: object }[]> =>
  (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items;

/** The department returns it, and a dispatcher upholds that. */
async function upheldReturn(id: string, reason: string): Promise<void> {
  await act(id, 'dispatch/return', { reason });
  await act(id, 'dispatch/arbitration', { outcome: 'upheld' }, DISPATCHER);
}

interface Item {
  readonly indicator: string;
  readonly department: string;
  readonly counted: boolean;
}

/** The items of a ticket but for its returns, such as `overdue-rate market-east`. */
async function sharesOf(id: string): Promise<readonly string[]> {
  await caughtUp(platform.started.url);
  const { items } = (await platform.get(`/api/analytics/tickets/${id}/items`, ANALYST)).body;
  return (items as readonly Item[])
    .filter(({ indicator }) => indicator !== 'return-rate')
    .map(({ indicator, department, counted }) => `${indicator} ${department}${counted ? '' : ' (left)'}`)
    .sort();
}

describe('where a ticket ends that its department cannot handle', () => {
  it('is as a ticket of another kind, with the limits and items of that kind where none was missed before', async () => {
    const id = await aTicket('complaint');
    await upheldReturn(id, 'wrong-kind');
    expect(await sharesOf(id)).toContain(`on-time-initial-check ${DESK}`);
    await act(id, 'intake/kind', { to: 'report', reason: 'content-examined' }, EAST, 403);
    await act(id, 'intake/kind', { to: 'report', reason: 'content-examined' }, OPERATOR);
    expect(await now(id)).toMatchObject({ kind: 'report', custody: { stage: 'classified' } });
    expect(await limitsOf(id)).toEqual(['sign-for', 'verification']);
    expect(await sharesOf(id)).toEqual([`on-time-verification ${DESK}`, `signed-for-on-time ${DESK}`]);
    await act(id, 'dispatch/assignment', { department: 'market-east' }, DISPATCHER);
    await act(id, 'dispatch/signing');
    await act(id, 'mediation/filing', { caseNumber: '开市监立〔2026〕17号' });
    expect(await sharesOf(id)).toEqual(['on-time-verification market-east', 'signed-for-on-time market-east']);
  }, 60_000);

  it('is again with a department once the citizen has added what was missing, or stays silent', async () => {
    const [answers, silent] = [await aTicket('complaint'), await aTicket('complaint')];
    for (const id of [answers, silent]) {
      await upheldReturn(id, 'missing-element');
      await act(id, 'dispatch/supplement-request', { text: '请补充购买凭证', until: '2026-05-08' }, OPERATOR);
      expect(await now(id)).toMatchObject({ custody: { stage: 'awaiting-citizen', until: '2026-05-08' } });
      expect(await limitsOf(id)).toEqual(['answer', 'initial-check', 'sign-for']);
      expect((await act(id, 'dispatch/supplement', {}, OPERATOR, 422)).code).toBe('wait-not-over');
    }
    await act(answers, 'dispatch/supplement', { text: '凭证见附件' }, OPERATOR);
    await later('2026-05-09T09:00:00+08:00');
    await platform.untilTicket(silent, ({ custody }) => custody.stage === 'classified');
    for (const id of [answers, silent]) {
      await act(id, 'dispatch/assignment', { department: 'market-east' }, DISPATCHER);
      await act(id, 'dispatch/signing');
      // While it fell due no department had it.
      expect(await sharesOf(id)).toContain(`signed-for-on-time ${DESK}`);
    }
    const ended = (await eventsOf(answers)).find(({ type }) => type === 'WaitForCitizenEnded')!;
    expect(Object.keys(ended.sealed)).toEqual(['facts']);
    // Who handles it reads what the citizen was asked and added: nobody could.
    const { items } = (await platform.get(`/api/dispatch/tickets/${answers}/texts?purpose=handle-ticket`, EAST)).body;
    expect(items).toMatchObject([
      { field: 'question', text: '请补充购买凭证' },
      { field: 'facts', text: '凭证见附件' },
    ]);
  }, 60_000);

  it('is nowhere when the citizen withdraws before a department has signed', async () => {
    const id = await aTicket('complaint');
    await act(id, 'mediation/withdrawal', {}, OPERATOR);
    const closed = await now(id);
    expect(closed).toMatchObject({
      custody: { stage: 'closed', as: 'withdrawn', department: 'market-east' },
      limits: [],
    });
    expect((await sharesOf(id)).filter((share) => !share.endsWith('(left)'))).toEqual([]);
    expect((await act(id, 'dispatch/signing', {}, EAST, 409)).code).toBe('wrong-state-custody');
  }, 60_000);

  it('is with the hotline, which answers what it knows: at registration, or when it comes back', async () => {
    const answer = '周一至周五可以办理';
    const atOnce = await aTicket('consultation', { answer }, 'closed');
    const cameBack = await aTicket('consultation');
    await upheldReturn(cameBack, 'known-answer');
    await act(cameBack, 'intake/answer-at-once', { text: answer }, OPERATOR);
    for (const id of [atOnce, cameBack]) {
      expect(await now(id)).toMatchObject({
        custody: { stage: 'closed', as: 'answered', department: null },
        limits: [],
      });
      expect(await sharesOf(id)).toEqual([`overdue-rate ${DESK}`]);
      expect(JSON.stringify(await eventsOf(id))).not.toContain(answer);
    }
  }, 60_000);

  it('is with another department, when a dispatcher grants the transfer of what was signed for', async () => {
    const id = await aTicket('complaint');
    await act(id, 'dispatch/signing');
    const { id: request } = await act(id, 'dispatch/transfer', { to: 'market-west', ground: 'other-area' });
    // A leader grants other requests, and does not find this one among theirs.
    await grant(platform, request, of('market-east', 'leader'), 404);
    await grant(platform, request, DISPATCHER);
    await platform.untilTicket(id, ({ custody }) => custody.department === 'market-west');
    await act(id, 'mediation/acceptance', { toldBy: 'phone' }, EAST, 404);
    await act(id, 'mediation/acceptance', { toldBy: 'phone' }, WEST);
    expect(await now(id)).toMatchObject({ firstHandler: 'market-east', custody: { stage: 'handling' } });
    expect(await sharesOf(id)).toContain('on-time-conclusion market-east');

    const move = { to: 'market-west', reason: 'misassigned' };
    await act(id, 'dispatch/accountability', move, DISPATCHER, 403);
    await act(id, 'dispatch/accountability', move, HOTLINE_LEADER);
    expect(await sharesOf(id)).toEqual([
      'on-time-conclusion market-west',
      // Due on a later day than that of the move.
      'on-time-initial-check market-west',
      'overdue-rate market-west',
      'signed-for-on-time market-east',
    ]);
  }, 60_000);

  it('is with another authority, when jurisdiction is settled so: the citizen is told, and no clock runs on', async () => {
    const id = await aTicket('complaint');
    await act(id, 'dispatch/signing');
    await act(id, 'dispatch/jurisdiction-dispute');
    const name = '邻市市场监督管理局';
    const settle = (authority: object, status?: number) =>
      act(id, 'dispatch/jurisdiction-settlement', { authority }, DISPATCHER, status);
    expect((await settle({ name }, 422)).code).toBe('citizen-not-told');
    await settle({ name, toldBy: 'phone' });
    expect(await now(id)).toMatchObject({ custody: { stage: 'closed', as: 'transferred-out' }, limits: [] });
    expect(JSON.stringify(await eventsOf(id))).not.toContain(name);
    expect(await sharesOf(id)).toEqual([
      'on-time-initial-check market-east (left)',
      'overdue-rate market-east (left)',
      'signed-for-on-time market-east (left)',
    ]);
  }, 60_000);

  describe('afterwards', () => {
    it('what was closed is archived by hand, and counts as before', async () => {
      await later('2026-07-15T09:00:00+08:00');
      for (const id of all) {
        if ((await now(id)).custody.stage !== 'closed') continue;
        const before = await sharesOf(id);
        await act(id, 'dispatch/archiving', {}, OPERATOR);
        expect(await now(id)).toMatchObject({ custody: { stage: 'archived', closedAs: expect.any(String) } });
        expect(await sharesOf(id)).toEqual(before);
      }
    }, 60_000);

    it('the tables built anew and the replay of the log say the same', async () => {
      const served = async () => {
        await caughtUp(platform.started.url);
        const rankings = await Promise.all(
          ['2026-05', '2026-07'].map((month) => platform.get(`/api/analytics/rankings/${month}`, ANALYST)),
        );
        const items = await Promise.all(all.map((id) => platform.get(`/api/analytics/tickets/${id}/items`, ANALYST)));
        return { rankings: rankings.map(({ body }) => body), items: items.map(({ body }) => body.items) };
      };
      const live = await served();
      await platform.post('/api/analytics/rebuild', {}, SYSTEM_ADMINISTRATOR);
      expect(await served()).toEqual(live);

      const { store } = platform.started.platform;
      const events = [];
      for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
      const replayed = assessLog(events, SHIPPED_RULEBOOK).rankings('month', {
        day: '2026-07-15',
        position: events.length,
      });
      for (const ranking of replayed) {
        const same = live.rankings.find(({ period }) => period === ranking.period);
        expect(compareRankings([same], [ranking])).toEqual([]);
      }
      expect(replayed.map(({ period }) => period)).toEqual(['2026-05', '2026-07']);
    }, 60_000);
  });
});

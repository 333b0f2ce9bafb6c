import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { appendNext } from '@redress/event-store/contract';
import {
  AUDITOR,
  DISPATCHER,
  of,
  platformUnderTest,
  SECURITY_ADMINISTRATOR,
  SIMULATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

const platform = platformUnderTest({ simulatedFrom: '2026-05-06T09:00:00+08:00' });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');
const OFFICES = '/api/dispatch/offices';

/** A report that market-east works on. */
async function aReport(): Promise<string> {
  const body = { kinds: ['report'], title: '举报', text: '夜市有无照摊位', category: 'unlicensed', area: 'east' };
  const { tickets } = await platform.post('/api/intake/submissions', { channel: 'phone', ...body });
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${tickets[0].id}/signing`, {}, EAST);
  return tickets[0].id;
}

const ask = async (ticket: string, actor = EAST): Promise<string> =>
  (await platform.post(`/api/mediation/tickets/${ticket}/verification-extension`, {}, actor)).id;
const decide = (id: string, how: string, actor: string, status?: number) =>
  platform.post(`/api/dispatch/requests/${id}/${how}`, {}, actor, status);
const statusOf = async (id: string): Promise<string> =>
  (await platform.get(`/api/dispatch/requests/${id}`, LEADER)).body.status;

async function extensionsOf(ticket: string) {
  const { items } = (await platform.get(`/api/dispatch/tickets/${ticket}/events`, AUDITOR)).body;
  return items.filter(({ type }: { type: string }) => type === 'VerificationExtended');
}

/** Until the platform has done whatever follows from what was granted before. */
async function carriedOut(): Promise<void> {
  const marker = await aReport();
  await grant(platform, await ask(marker), LEADER);
  await eventually('a later grant is carried out', async () => (await extensionsOf(marker)).length === 1);
}

describe('a request for an extension', () => {
  it('is refused by the leader, once, and nothing follows', async () => {
    const ticket = await aReport();
    const id = await ask(ticket);
    await decide(id, 'refusal', EAST, 403);
    await decide(id, 'refusal', LEADER);
    expect(await statusOf(id)).toBe('refused');
    expect((await grant(platform, id, LEADER, 409)).code).toBe('wrong-state-request');
    await carriedOut();
    expect(await extensionsOf(ticket)).toEqual([]);
  }, 30_000);

  it('is withdrawn by who asked, and by nobody else', async () => {
    const id = await ask(await aReport());
    expect((await decide(id, 'withdrawal', 'handler:2002@market-east', 422)).code).toBe('not-the-asker');
    await decide(id, 'withdrawal', EAST);
    expect(await statusOf(id)).toBe('withdrawn');
    expect((await grant(platform, id, LEADER, 409)).code).toBe('wrong-state-request');
  }, 30_000);

  it('is not granted by who asked, nor for other content than was read', async () => {
    const id = await ask(await aReport(), LEADER);
    expect((await grant(platform, id, LEADER, 422)).code).toBe('same-person');
    const other = { digest: '0'.repeat(64) };
    const path = `/api/dispatch/requests/${id}/grant`;
    expect((await platform.post(path, other, 'leader:3@market-east', 422)).code).toBe('other-content');
    expect(await statusOf(id)).toBe('open');
  }, 30_000);

  it('is carried out once by the platform, for the leader who granted it', async () => {
    const ticket = await aReport();
    const id = await ask(ticket);
    await grant(platform, id, LEADER);
    expect((await grant(platform, id, LEADER, 409)).code).toBe('wrong-state-request');
    await carriedOut();
    const [extended, ...more] = await extensionsOf(ticket);
    expect(more).toEqual([]);
    const actor = { account: 'policy:carry-out-what-was-granted-in-mediation', role: 'policy', for: 'leader:2001' };
    expect(extended).toMatchObject({ actor });
  }, 30_000);

  it('is not carried out when the request has moved on since the grant', async () => {
    const ticket = await aReport();
    const id = await ask(ticket);
    const { digest } = (await platform.get(`/api/dispatch/requests/${id}`, LEADER)).body;
    const actor = { account: 'leader:1', person: 'leader:1', role: 'leader', office: 'market-east' } as const;
    const events = [
      { type: 'RequestGranted', data: { digest } },
      { type: 'RequestWithdrawn', data: {} },
    ].map((event) => ({
      ...{ id: randomUUID(), sealed: {}, occurredAt: '2026-05-06T01:00:00.000Z', correlation: 'test', causation: null },
      ...{ ...event, actor: { ...actor, revision: null, for: null } },
    }));
    const { store } = platform.started.platform;
    await appendNext(store, { commandId: randomUUID(), stream: `request-${id}`, events });
    await carriedOut();
    expect(await extensionsOf(ticket)).toEqual([]);
  }, 30_000);
});

describe('offices', () => {
  const officesOn = async (on: string): Promise<Record<string, { name: { zh: string }; parent: string | null }>> => {
    const { items } = (await platform.get(`${OFFICES}?on=${on}`)).body;
    return Object.fromEntries(items.map((office: { id: string }) => [office.id, office]));
  };
  async function change(path: string, body: object): Promise<void> {
    const { id } = await platform.post(`${OFFICES}${path}`, body, SYSTEM_ADMINISTRATOR);
    await grant(platform, id, SYSTEM_ADMINISTRATOR, 403);
    await grant(platform, id, SECURITY_ADMINISTRATOR);
  }
  const name = (zh: string) => ({ zh, en: zh });

  it('are registered, renamed, moved and closed, each from a day on', async () => {
    const south = { id: 'market-south', level: 'department', name: name('三所'), parent: 'development-zone' };
    await change('', { ...south, from: '2026-06-01' });
    await eventually('the office is known', async () => 'market-south' in (await officesOn('2026-06-01')));
    expect(await officesOn('2026-05-31')).not.toHaveProperty('market-south');

    await change('/renamings', { id: 'market-south', name: name('南所'), from: '2026-07-01' });
    await eventually(
      'the name is known',
      async () => (await officesOn('2026-07-01'))['market-south']?.name.zh === '南所',
    );
    expect((await officesOn('2026-06-30'))['market-south']!.name.zh).toBe('三所');

    await change('', { id: 'harbour', level: 'district', name: name('港区'), from: '2026-06-01' });
    await eventually('the district is known', async () => 'harbour' in (await officesOn('2026-08-01')));
    await change('/moves', { id: 'market-south', parent: 'harbour', from: '2026-08-01' });
    await eventually('it moved', async () => (await officesOn('2026-08-01'))['market-south']?.parent === 'harbour');
    expect((await officesOn('2026-07-31'))['market-south']!.parent).toBe('development-zone');

    await change('/closings', { id: 'market-south', takenOverBy: 'market-east', from: '2026-09-01' });
    await eventually('it is closed', async () => !('market-south' in (await officesOn('2026-09-01'))));
    expect(await officesOn('2026-08-31')).toHaveProperty('market-south');
  }, 30_000);

  it('of the past cannot be changed', async () => {
    const body = { id: 'food-drug', name: name('食药科'), from: '2026-05-06' };
    await platform.post('/api/clock', { now: '2026-05-07T09:00:00+08:00' }, SIMULATOR);
    const refused = await platform.post(`${OFFICES}/renamings`, body, SYSTEM_ADMINISTRATOR, 422);
    expect(refused.code).toBe('effect-in-the-past');
    expect((await officesOn('2026-05-07'))['food-drug']!.name.zh).toBe('食品药品监管科');
  }, 30_000);

  it('that are in no register get no ticket, nor does a unit or an area', async () => {
    const body = { channel: 'phone', kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };
    const submission = { ...body, area: 'nowhere' };
    expect((await platform.post('/api/intake/submissions', submission, undefined, 422)).code).toBe('unknown-area');
    const { id } = (await platform.post('/api/intake/submissions', body)).tickets[0];
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
    const dispatch = (act: string, content: object, status?: number, actor = DISPATCHER) =>
      platform.post(`/api/dispatch/tickets/${id}/${act}`, content, actor, status);
    await dispatch('return', { reason: 'not-our-duty' }, 200, of('food-drug'));
    const upheld = await dispatch('arbitration', { outcome: 'upheld', reassignTo: 'nowhere' }, 422);
    expect(upheld).toMatchObject({ code: 'unknown-office', valid: expect.arrayContaining(['food-drug']) });
    await dispatch('arbitration', { outcome: 'upheld' });
    // A development zone is no department.
    for (const department of ['nowhere', 'development-zone'])
      expect((await dispatch('assignment', { department }, 422)).code).toBe('unknown-office');
    await dispatch('assignment', { department: 'market-east' });
  }, 30_000);
});

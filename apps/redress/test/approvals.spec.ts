import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  AUDITOR,
  DISPATCHER,
  of,
  OPERATOR,
  platformUnderTest,
  SECURITY_ADMINISTRATOR,
  SIMULATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

/** A Friday. */
const platform = platformUnderTest({ simulatedFrom: '2026-05-08T09:00:00+08:00' });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');
const WEST_LEADER = of('market-west', 'leader');
const HOTLINE_LEADER = 'hotline-leader:1';

const act = (id: string, path: string, body: object = {}, actor = EAST, status?: number) =>
  platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, body, actor, status);
const requestOf = async (id: string, actor = DISPATCHER) =>
  (await platform.get(`/api/dispatch/requests/${id}`, actor)).body;

interface Listed {
  readonly items: readonly { readonly id: string; readonly status: string; readonly kind: string }[];
  readonly next: string | null;
}

/** Requests as somebody lists them, not before what was just done shows. */
async function list(query: string, actor: string, after?: { readonly position: string }): Promise<Listed> {
  const fresh = after === undefined ? '' : `&atLeast=${after.position}`;
  return (await platform.get(`/api/dispatch/requests?${query}${fresh}`, actor)).body;
}
const idsOf = ({ items }: Listed) => items.map(({ id }) => id);

async function aComplaint(over: object = {}): Promise<string> {
  const body = { channel: 'phone', kinds: ['complaint'], title: '羽绒服', text: '衣服起球', category: 'clothing' };
  const person = { name: '张三', phone: '13800000001' };
  const { tickets } = await platform.post('/api/intake/submissions', { ...body, area: 'east', person, ...over });
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  return tickets[0].id;
}

async function aMediation(): Promise<string> {
  const id = await aComplaint();
  await act(id, 'dispatch/signing');
  await act(id, 'mediation/acceptance', { toldBy: 'phone' });
  await act(id, 'mediation/mediation');
  return id;
}

const typeOf = ({ type }: { readonly type: string }): string => type;
const PAUSE = { limit: 'mediation', reason: 'appraisal', until: '2026-06-30', document: 'JD-2026-17' };
const pauseOf = (id: string, actor = EAST) => act(id, 'mediation/pause', PAUSE, actor);

describe('a pause that was asked for before the ticket moved', () => {
  it('was granted afterwards by the leader of the former department; it lapses, and shows as that', async () => {
    const id = await aMediation();
    const pause = await pauseOf(id);
    const transfer = await act(id, 'dispatch/transfer', { to: 'market-west', ground: 'other-area' });
    await grant(platform, transfer.id, DISPATCHER);
    await eventually('the pause lapses', async () => (await requestOf(pause.id)).status === 'lapsed');
    expect((await grant(platform, pause.id, LEADER, 409)).code).toBe('wrong-state-request');
    expect((await requestOf(transfer.id)).status).toBe('granted');
    const again = await pauseOf(id, of('market-west'));
    await grant(platform, again.id, WEST_LEADER);
    const types = async () =>
      (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items.map(typeOf);
    await eventually('it stands still', async () => (await types()).includes('LimitPaused'));
  }, 60_000);

  it('stands when the hotline asked for it: voiding makes no difference between departments', async () => {
    const id = await aMediation();
    const voiding = await act(id, 'intake/voiding', { reason: 'registered-twice' }, OPERATOR);
    const pause = await pauseOf(id);
    const transfer = await act(id, 'dispatch/transfer', { to: 'market-west', ground: 'other-area' });
    await grant(platform, transfer.id, DISPATCHER);
    await eventually('the pause lapses', async () => (await requestOf(pause.id)).status === 'lapsed');
    expect((await requestOf(voiding.id)).status).toBe('open');
    await grant(platform, voiding.id, HOTLINE_LEADER);
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'closed');
  }, 60_000);
});

describe('a day of receipt that gains time', () => {
  it('was corrected by one operator alone after the miss; another person agrees to it', async () => {
    const id = await aComplaint({ receivedAt: '2026-05-06T10:00:00+08:00' });
    const correction = { reason: 'channel-corrected', receivedOn: '2026-05-08' };
    const path = 'intake/registration-correction';
    expect((await act(id, path, correction, OPERATOR, 422)).code).toBe('receipt-gains-time');
    const asked = await act(id, 'intake/receipt', correction, OPERATOR);
    expect((await grant(platform, asked.id, OPERATOR, 403)).code).toBe('no-right');
    await grant(platform, asked.id, DISPATCHER);
    const receivedOn = async () => (await platform.get(`/api/dispatch/tickets/${id}`)).body.receivedOn;
    await eventually('the day is corrected', async () => (await receivedOn()) === '2026-05-08');
  }, 60_000);
});

describe('the list of requests', () => {
  let ticket: string;
  let mine: { id: string; position: string };
  let others: { id: string; position: string };
  beforeAll(async () => {
    ticket = await aMediation();
    mine = await pauseOf(ticket, LEADER);
    others = await pauseOf(ticket);
  }, 60_000);

  it('shows a leader what waits for their yes, and not what they asked themselves', async () => {
    const waiting = idsOf(await list(`mine=to-decide&ticket=${ticket}`, LEADER, others));
    expect(waiting).toEqual([others.id]);
    expect(idsOf(await list(`mine=asked&ticket=${ticket}`, LEADER, others))).toEqual([mine.id]);
    expect(idsOf(await list(`mine=to-decide&ticket=${ticket}`, EAST, others))).toEqual([]);
    expect(idsOf(await list(`mine=to-decide&ticket=${ticket}`, DISPATCHER, others))).toEqual([]);
  });

  it('shows every request of a ticket, the latest first, to those who may see them', async () => {
    for (const actor of [DISPATCHER, EAST, LEADER, of('development-zone', 'leader')])
      expect(idsOf(await list(`ticket=${ticket}`, actor, others))).toEqual([others.id, mine.id]);
    for (const actor of [WEST_LEADER, SECURITY_ADMINISTRATOR])
      expect(idsOf(await list(`ticket=${ticket}`, actor, others))).toEqual([]);
    for (const actor of ['analyst:1', AUDITOR]) await platform.get('/api/dispatch/requests', actor, 403);
  });

  it('goes page by page by a cursor that serves its own caller and question', async () => {
    const first = await list(`ticket=${ticket}&limit=1`, EAST, others);
    expect(idsOf(first)).toEqual([others.id]);
    const second = await list(`ticket=${ticket}&limit=1&cursor=${first.next}`, EAST);
    expect([idsOf(second), second.next]).toEqual([[mine.id], null]);
    await platform.get(`/api/dispatch/requests?ticket=${ticket}&cursor=${first.next}`, LEADER, 400);
    await platform.get(`/api/dispatch/requests?cursor=${first.next}`, EAST, 400);
  });

  it('shows what became of them', async () => {
    const refused = await platform.post(`/api/dispatch/requests/${others.id}/refusal`, {}, LEADER);
    const { items } = await list(`ticket=${ticket}&status=refused`, EAST, refused);
    expect(items).toMatchObject([{ id: others.id, status: 'refused', kind: 'pause', askedOn: '2026-05-08' }]);
    expect(idsOf(await list(`mine=to-decide&ticket=${ticket}`, LEADER, refused))).toEqual([]);
  });

  it('shows what administrators propose to who decides on it, and to no department', async () => {
    const area = { id: 'south', name: { zh: '南片', en: 'South' } };
    const proposed = await platform.post('/api/dispatch/areas', area, SYSTEM_ADMINISTRATOR);
    const waiting = await list('mine=to-decide&kind=area', SECURITY_ADMINISTRATOR, proposed);
    expect(idsOf(waiting)).toEqual([proposed.id]);
    expect(idsOf(await list('mine=to-decide&kind=area', SYSTEM_ADMINISTRATOR, proposed))).toEqual([]);
    // The hotline leader reads proposals and decides on rule sets and calendars alone.
    expect(idsOf(await list('mine=to-decide&kind=area', HOTLINE_LEADER, proposed))).toEqual([]);
    expect(idsOf(await list('kind=area', HOTLINE_LEADER, proposed))).toEqual([proposed.id]);
    for (const actor of [DISPATCHER, LEADER]) expect(idsOf(await list('kind=area', actor, proposed))).toEqual([]);
  });
});

describe('a question that a department signed for', () => {
  it('could not be withdrawn by who asked it', async () => {
    const id = await aComplaint({ kinds: ['consultation'] });
    await act(id, 'dispatch/signing');
    await act(id, 'mediation/withdrawal', {}, OPERATOR);
    await act(id, 'mediation/sign-off-request');
    await act(id, 'dispatch/sign-off', {}, LEADER);
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'concluded');
  }, 60_000);
});

describe('the record of who looked at whom', () => {
  const accesses = async (query: string) =>
    (await platform.get(`/api/intake/accesses?${query}`, AUDITOR)).body as {
      readonly items: readonly Readonly<Record<string, unknown>>[];
      readonly next: string | null;
    };

  it('was kept and could be listed nowhere: an auditor lists it by person, looker, purpose and day', async () => {
    const id = await aComplaint({ person: { name: '李四', phone: '13800000077' } });
    const { items } = (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body;
    const [{ data }] = items as readonly [{ readonly data: { readonly person: string } }];
    const open = (actor: string, purpose: string) =>
      platform.get(`/api/intake/tickets/${id}/submission?purpose=${purpose}`, actor);
    await open(EAST, 'handle-ticket');
    await open(DISPATCHER, 'follow-up');

    const all = await accesses(`person=${data.person}`);
    expect(all.items).toMatchObject([
      { account: 'dispatcher:7', purpose: 'follow-up', person: data.person, office: null },
      { account: 'handler:2001', purpose: 'handle-ticket', person: data.person, office: 'market-east' },
    ]);
    expect(JSON.stringify(all)).not.toContain('李四');
    const ofHandler = await accesses(`person=${data.person}&account=handler:2001&purpose=handle-ticket`);
    expect(ofHandler.items).toEqual([all.items[1]]);
    expect((await accesses(`person=${data.person}&to=2020-01-01`)).items).toEqual([]);
    const first = await accesses(`person=${data.person}&limit=1`);
    const second = await accesses(`person=${data.person}&limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.next).toBeNull();
    for (const actor of [EAST, DISPATCHER, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR])
      await platform.get('/api/intake/accesses', actor, 403);
  }, 60_000);
});

describe('the wait for a citizen', () => {
  it('ends on the first day after the longest one that the rule set allows', async () => {
    const id = await aComplaint();
    await act(id, 'dispatch/return', { reason: 'missing-element' });
    await act(id, 'dispatch/arbitration', { outcome: 'upheld' }, DISPATCHER);
    const ask = { text: '请补充购买凭证', until: '2026-05-16' };
    const path = 'dispatch/supplement-request';
    const { code, valid } = await act(id, path, ask, OPERATOR, 422);
    expect(code).toBe('wait-too-long');
    await act(id, path, { ...ask, until: valid[0] }, OPERATOR);
    await platform.post('/api/clock', { now: '2026-05-18T09:00:00+08:00' }, SIMULATOR);
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'classified');
  }, 60_000);
});

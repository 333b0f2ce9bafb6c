import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@redress/kernel';
import supertest from 'supertest';
import { of, platformUnderTest, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { ROUTES } from './rights/routes.js';
import { eventually } from './support/eventually.js';
import { grant, registerOdrUnit } from './support/requests.js';
import { envelopesThatShow, tablesThatShow } from './support/shown.js';

const platform = platformUnderTest();

/** Every remark and every text of this file begins with one of these. */
const [REMARK, TEXT] = ['备注：雪松路的老赵', '正文：孟女士称'] as const;
const [HANDLER, LEADER] = [of('market-east'), of('market-east', 'leader')];
const [OPERATOR, DISPATCHER, UNIT] = ['operator:1001', 'dispatcher:7', of('odr-0007', 'odr-unit')];
const MISSING = '00000000-0000-4000-8000-000000000000';
const TODAY = shanghaiDay(new Date().toISOString());

interface Written {
  readonly type: string;
  readonly field: 'text' | 'remark';
  readonly text: string | null;
}

/** Addresses of the acts on a ticket or request, as the description of the interface has them. */
let addresses: readonly string[];
beforeAll(async () => {
  const { paths } = (await platform.get('/openapi.json')).body as { paths: Record<string, object> };
  const isAct = (path: string) => /^\/api\/\w+\/(tickets|requests)\/\{id\}\//.test(path);
  addresses = Object.entries(paths).flatMap(([path, methods]) => ('post' in methods && isAct(path) ? [path] : []));
  await registerOdrUnit(platform, 'odr-0007');
});

async function taken(kind: string, category?: string): Promise<string> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    ...{ channel: 'phone', area: 'east', kinds: [kind], title: '某事', text: '某处不妥', category },
    person: { name: '张三', phone: '13800000001' },
  });
  return tickets[0].id;
}

async function signed(kind: string, category = 'clothing'): Promise<string> {
  const id = await taken(kind, category);
  await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${id}/signing`, { remark: `${REMARK} 签收` }, HANDLER);
  return id;
}

/** Does something to a ticket, with a remark of its own. */
const doing = (id: string) => (step: string, body: object, actor: string) => {
  const [service, name] = step.split('/');
  return platform.post(`/api/${service}/tickets/${id}/${name}`, { ...body, remark: `${REMARK} ${step}` }, actor);
};

const written = async (id: string, actor = HANDLER, thing = 'tickets'): Promise<readonly Written[]> =>
  (await platform.get(`/api/dispatch/${thing}/${id}/texts?purpose=handle-ticket`, actor)).body.items;

const remarksOf = (items: readonly Written[]) =>
  items.filter(({ field }) => field === 'remark').map(({ text }) => text);

describe('a remark', () => {
  it('is taken at every address of an act on a ticket or request, and has the form of a text', async () => {
    expect(addresses.length).toBeGreaterThan(35);
    for (const address of addresses) {
      const { body } = ROUTES.find(({ name }) => name === `POST ${address}`)!;
      const send = (remark: string, status: number) =>
        platform.post(address.replace('{id}', MISSING), { ...body, remark }, 'auditor:1', status);
      // The body is looked at before the right: this actor has none to any act.
      expect([address, await send(`${REMARK} ${address}`, 403)]).toMatchObject([address, { code: 'no-right' }]);
      for (const wrong of [' ', 'a\0b', '长'.repeat(1001)])
        expect([address, await send(wrong, 400)]).toMatchObject([address, { errors: [{ field: 'remark' }] }]);
    }
  }, 60_000);

  it('goes with each act of a complaint that goes its whole way, and is opened in their order', async () => {
    const id = await taken('complaint', 'clothing');
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
    const act = doing(id);
    const [handler, leader] = [of('market-west'), of('market-west', 'leader')];
    const steps: readonly (readonly [step: string, body: object, actor: string])[] = [
      ['dispatch/jurisdiction-dispute', {}, HANDLER],
      ['dispatch/jurisdiction-settlement', {}, DISPATCHER],
      ['dispatch/return', { reason: 'not-our-duty' }, HANDLER],
      ['dispatch/arbitration', { outcome: 'upheld' }, DISPATCHER],
      ['dispatch/assignment', { department: 'market-west' }, DISPATCHER],
      ['dispatch/signing', {}, handler],
      ['mediation/identity-request', {}, handler],
      ['mediation/identity-verification', {}, handler],
      ['mediation/acceptance', { toldBy: 'phone' }, handler],
      ['mediation/supervisory-check', { leadFound: false }, handler],
      ['mediation/odr-referral', { unit: 'odr-0007' }, handler],
      ['mediation/odr-answer', { unit: 'odr-0007', outcome: 'not-settled' }, UNIT],
      ['mediation/mediation', {}, handler],
      ['mediation/lead', {}, handler],
      ['mediation/lead-decision', { outcome: 'not-filed' }, handler],
      ['mediation/settlement', { amount: 100 }, handler],
      ['mediation/notice', { toldBy: 'phone' }, handler],
      ['mediation/sign-off-request', {}, handler],
      ['dispatch/sending-back', { findings: ['form'] }, leader],
      ['mediation/sign-off-request', {}, handler],
      ['dispatch/sign-off', {}, leader],
      ['intake/follow-ups', { reached: true, resolved: false }, OPERATOR],
      ['dispatch/archiving', {}, DISPATCHER],
      ['dispatch/reopening', { reason: 'unresolved' }, OPERATOR],
      ['mediation/withdrawal', {}, handler],
    ];
    for (const [step, body, actor] of steps) await act(step, body, actor);
    expect(remarksOf(await written(id, handler))).toEqual(steps.map(([step]) => `${REMARK} ${step}`));
  }, 60_000);

  it('goes with a classification, which the hotline corrects', async () => {
    const id = await taken('complaint', 'clothing');
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
    await platform.post(`/api/dispatch/tickets/${id}/return`, { reason: 'wrong-kind' }, HANDLER);
    await platform.post(`/api/dispatch/tickets/${id}/arbitration`, { outcome: 'upheld' }, DISPATCHER);
    await doing(id)('intake/classification', { category: 'food' }, OPERATOR);
    expect(remarksOf(await written(id, DISPATCHER))).toEqual([`${REMARK} intake/classification`]);
  }, 30_000);

  it('goes with a request for a ticket and with what becomes of it', async () => {
    const id = await signed('complaint');
    const ask = doing(id);
    await ask('mediation/acceptance', { toldBy: 'phone' }, HANDLER);
    const pause = { limit: 'mediation', reason: 'appraisal', until: '2099-01-01', document: 'JD-2026-17' };
    const on = async (request: string, step: string, body: object, actor: string) =>
      platform.post(`/api/dispatch/requests/${request}/${step}`, { ...body, remark: `${REMARK} ${step}` }, actor);
    const late = { act: 'open-mediation', from: TODAY, ground: 'forgotten' };
    const [refused, withdrawn] = [
      (await ask('mediation/late-claim', late, HANDLER)).id,
      (await ask('mediation/late-claim', late, HANDLER)).id,
    ];
    await on(refused, 'refusal', {}, DISPATCHER);
    await on(withdrawn, 'withdrawal', {}, HANDLER);
    const granted = (await ask('mediation/pause', pause, HANDLER)).id;
    const { digest } = (await platform.get(`/api/dispatch/requests/${granted}`, LEADER)).body;
    await on(granted, 'grant', { digest }, LEADER);
    const remarks = async (request: string) => remarksOf(await written(request, HANDLER, 'requests'));
    expect(await remarks(granted)).toEqual([`${REMARK} mediation/pause`, `${REMARK} grant`]);
    expect(await remarks(refused)).toEqual([`${REMARK} mediation/late-claim`, `${REMARK} refusal`]);
    expect(await remarks(withdrawn)).toEqual([`${REMARK} mediation/late-claim`, `${REMARK} withdrawal`]);
  }, 30_000);

  it('belongs to a person: a proposal for the installation, which concerns none, refuses one', async () => {
    const { id } = await platform.post(
      '/api/dispatch/areas',
      { id: 'south', name: { zh: '南片', en: 'South' } },
      SYSTEM_ADMINISTRATOR,
    );
    const path = `/api/dispatch/requests/${id}/refusal`;
    const problem = await platform.post(path, { remark: REMARK }, SECURITY_ADMINISTRATOR, 422);
    expect(problem.code).toBe('remark-without-person');
    await platform.get(`/api/dispatch/requests/${id}/texts?purpose=handle-ticket`, HANDLER, 404);
    const area = { id: 'north', name: { zh: '北片', en: 'North' }, remark: REMARK };
    await platform.post('/api/dispatch/areas', area, SYSTEM_ADMINISTRATOR, 400);
  });

  it('is part of what was sent: the same key with another one is refused, with the same one a repeat', async () => {
    const id = await taken('complaint', 'clothing');
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
    const key = '0198f6a0-0000-7000-8000-0000000000a1';
    const sign = async (body: object) => {
      const response = await fetch(`${platform.started.url}/api/dispatch/tickets/${id}/signing`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, 'redress-actor': HANDLER },
        body: JSON.stringify(body),
      });
      return [response.status, await response.json()];
    };
    expect(await sign({ remark: REMARK })).toMatchObject([200, { repeated: false }]);
    expect(await sign({ remark: REMARK })).toMatchObject([200, { repeated: true }]);
    expect(await sign({ remark: `${REMARK}。` })).toMatchObject([422, { code: 'key-reused' }]);
    expect(await sign({})).toMatchObject([422, { code: 'key-reused' }]);
    expect(await written(id)).toMatchObject([{ type: 'TicketSignedFor', field: 'remark', text: REMARK }]);
  }, 30_000);
});

describe('a text', () => {
  it('goes with the acts of the procedure and of sign-off; a refusal owes its reason (Order 121 Art. 15)', async () => {
    const id = await signed('complaint');
    const path = `/api/mediation/tickets/${id}/refusal`;
    const refusal = { ground: 'over-three-years', toldBy: 'phone' };
    const problem = await platform.post(path, refusal, HANDLER, 400);
    expect(problem.errors).toMatchObject([{ field: 'text', code: 'required' }]);
    await platform.post(path, { ...refusal, text: `${TEXT} 已过三年` }, HANDLER);
    const post = (step: string, body: object, actor: string) =>
      platform.post(`/api/${step.replace('/', `/tickets/${id}/`)}`, body, actor);
    await post('mediation/sign-off-request', { text: `${TEXT} 已告知` }, HANDLER);
    await post('dispatch/sending-back', { findings: ['form'], text: `${TEXT} 缺凭证` }, LEADER);
    await post('mediation/sign-off-request', {}, HANDLER);
    await post('dispatch/sign-off', { text: `${TEXT} 同意`, remark: `${REMARK} 下次早报` }, LEADER);
    const items = (await written(id)).slice(1);
    expect(items.map(({ type, field, text }) => [type, field, text])).toEqual([
      ['ComplaintRefused', 'text', `${TEXT} 已过三年`],
      ['SignOffRequested', 'text', `${TEXT} 已告知`],
      ['TicketSentBack', 'text', `${TEXT} 缺凭证`],
      ['TicketSignedOff', 'text', `${TEXT} 同意`],
      ['TicketSignedOff', 'remark', `${REMARK} 下次早报`],
    ]);
  }, 30_000);
});

describe('what was written', () => {
  it('about a reporter is protected as the reporter: for who may not know them there is no such ticket', async () => {
    const id = await signed('report');
    const filing = { caseNumber: '开市监立〔2026〕17号', text: `${TEXT} 查实`, remark: `${REMARK} 可信` };
    await platform.post(`/api/mediation/tickets/${id}/filing`, filing, HANDLER);
    const extension = await platform.post(`/api/mediation/tickets/${id}/case-extension`, { remark: REMARK }, HANDLER);
    expect(remarksOf(await written(id))).toEqual([`${REMARK} 签收`, `${REMARK} 可信`]);
    const [texts, asked] = [`tickets/${id}/texts`, `requests/${extension.id}/texts`];
    for (const address of [texts, asked])
      await platform.get(`/api/dispatch/${address}?purpose=handle-ticket`, DISPATCHER, 404);
    await platform.get(`/api/dispatch/${texts}`, HANDLER, 400);
    await platform.get(`/api/dispatch/${texts}?purpose=handle-ticket`, of('market-west'), 404);
    await platform.get(`/api/dispatch/${texts}?purpose=handle-ticket`, 'auditor:1', 403);
  }, 30_000);

  it('stands nowhere in the clear: in no envelope and in no table of log, read models and vault', async () => {
    const { store, database, vaultDatabase } = platform.started.platform;
    const planted = [REMARK, TEXT];
    expect(await envelopesThatShow(planted, store)).toEqual([]);
    expect(await tablesThatShow(planted, database.ownerUrl)).toEqual([]);
    expect(await tablesThatShow(planted, vaultDatabase.ownerUrl)).toEqual([]);
  }, 30_000);

  it('goes when the person is erased; after that work goes on, and nothing that is written about them is kept', async () => {
    const id = await signed('consultation');
    const answer = { text: `${TEXT} 请到大厅`, remark: REMARK };
    const kept = await platform.post(`/api/mediation/tickets/${id}/answer`, answer, HANDLER);
    expect(kept).not.toHaveProperty('notKept');
    const { person } = (await platform.get(`/api/dispatch/tickets/${id}/events`, 'auditor:1')).body.items[0].data;
    const { id: asked } = await platform.post(
      `/api/intake/persons/${person}/erasure`,
      { reason: 'consent-withdrawn' },
      SYSTEM_ADMINISTRATOR,
    );
    await grant(platform, asked, SECURITY_ADMINISTRATOR);
    await eventually('it is erased', async () => (await written(id)).every(({ text }) => text === null));
    expect((await written(id)).map(({ field }) => field)).toEqual(['remark', 'text', 'remark']);
    // What is written of them from then on is not kept, and was lost without a word: now the answer names it, and again.
    const body = { remark: REMARK, text: TEXT };
    const path = `/api/mediation/tickets/${id}/sign-off-request`;
    const key = randomUUID();
    const send = async () => {
      const request = supertest(platform.started.url).post(path).set('Redress-Actor', HANDLER);
      return (await request.set('Idempotency-Key', key).send(body).expect(200)).body;
    };
    expect(await send()).toMatchObject({ repeated: false, notKept: ['remark', 'text'] });
    expect(await send()).toMatchObject({ repeated: true, notKept: ['remark', 'text'] });
    expect(await written(id)).toHaveLength(3);
  }, 30_000);
});

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { ANALYST, AUDITOR, DISPATCHER, of, OPERATOR, platformUnderTest, SIMULATOR } from './platform-under-test.js';
import { differencesOfNumbers } from './support/numbers-agree.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

/** A Thursday; the hotline was called on the day before. */
const TODAY = '2026-05-07';
const platform = platformUnderTest({ simulatedFrom: `${TODAY}T09:00:00+08:00` });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');
const PLANTED = ['诸葛明月', '13911112222', '13933334444', '缝补三次仍开线'] as const;
const [NAME, WRONG_PHONE, PHONE, STORY] = PLANTED;

interface Item {
  readonly indicator: string;
  readonly due: string | null;
  readonly counted: boolean;
  readonly inNumerator: boolean;
  readonly revisions: readonly number[];
}

async function taken(over: object = {}): Promise<string> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    ...{ channel: 'phone', area: 'east', kinds: ['complaint'], title: '羽绒服', text: STORY, category: 'clothing' },
    ...{ person: { name: NAME, phone: WRONG_PHONE }, ...over },
  });
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  return tickets[0].id;
}

const act = (id: string, path: string, body: object = {}, actor = OPERATOR, status?: number) =>
  platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, body, actor, status);
const ticketOf = async (id: string) => (await platform.get(`/api/dispatch/tickets/${id}`)).body;
const eventsOf = async (id: string) => (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items;
const dueOf = async (id: string, limit: string): Promise<string | undefined> =>
  (await ticketOf(id)).limits.find((each: { limit: string }) => each.limit === limit)?.due;

async function itemsOf(id: string, after: { position: string }): Promise<readonly Item[]> {
  const path = `/api/analytics/tickets/${id}/items?atLeast=${after.position}`;
  return (await platform.get(path, ANALYST)).body.items;
}
const itemOf = async (id: string, indicator: string, after: { position: string }) =>
  (await itemsOf(id, after)).filter((item) => item.indicator === indicator);

/** Handled by the department and signed by its leader. */
async function concluded(id: string): Promise<{ position: string }> {
  await act(id, 'dispatch/signing', {}, EAST);
  await act(id, 'mediation/refusal', { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' }, EAST);
  await act(id, 'mediation/sign-off-request', {}, EAST);
  return act(id, 'dispatch/sign-off', {}, LEADER);
}

let corrected: string;
let voided: string;
beforeAll(async () => {
  corrected = await taken();
  voided = await taken();
}, 60_000);

describe('a registration that was wrong', () => {
  it('is corrected: its clocks move, both versions can be opened, and the log holds neither', async () => {
    const [before, initialCheck] = [await ticketOf(corrected), await dueOf(corrected, 'initial-check')];
    const correction = { reason: 'misheard', person: { name: NAME, phone: PHONE }, channel: 'letter' };
    const path = 'intake/registration-correction';
    await act(corrected, path, { ...correction, receivedOn: '2026-05-08' }, OPERATOR, 422);
    const done = await act(corrected, path, { ...correction, receivedOn: '2026-05-06' });

    const after = await ticketOf(corrected);
    expect(after).toMatchObject({
      ...{ channel: 'letter', receivedOn: '2026-05-06', number: before.number },
      corrections: [{ reason: 'misheard', on: TODAY, fields: ['channel', 'receivedOn', 'person'] }],
    });
    expect((await dueOf(corrected, 'initial-check'))! < initialCheck!).toBe(true);
    expect((await itemOf(corrected, 'on-time-initial-check', done))[0]!.due).toBe(
      await dueOf(corrected, 'initial-check'),
    );
    const list = `/api/dispatch/tickets?channel=letter&receivedTo=2026-05-06&atLeast=${done.position}`;
    expect((await platform.get(list)).body.items).toMatchObject([{ id: corrected }]);

    const opened = async (query = '') =>
      (await platform.get(`/api/intake/tickets/${corrected}/submission?purpose=handle-ticket${query}`, OPERATOR)).body;
    expect(await opened()).toMatchObject({ name: NAME, phone: PHONE, title: '羽绒服', text: STORY });
    expect(await opened('&revision=0')).toMatchObject({ name: NAME, phone: WRONG_PHONE, text: STORY });
    const log = JSON.stringify(await eventsOf(corrected));
    expect(PLANTED.filter((planted) => log.includes(planted))).toEqual([]);
    const [registered, ...others] = await eventsOf(corrected);
    const correctedAs = others.find(({ type }: { type: string }) => type === 'RegistrationCorrected');
    expect(correctedAs.data.person).not.toBe(registered.data.person);
  }, 60_000);

  it('is corrected once by a command that is sent twice', async () => {
    const key = randomUUID();
    const send = () =>
      supertest(platform.started.url)
        .post(`/api/intake/tickets/${corrected}/registration-correction`)
        .set('Redress-Actor', OPERATOR)
        .set('Idempotency-Key', key)
        .send({ reason: 'mistyped', title: '羽绒服开线' });
    const [first, second] = [await send(), await send()];
    expect([first.body.repeated, second.body.repeated]).toEqual([false, true]);
    expect(second.body.revision).toBe(first.body.revision);
    expect((await ticketOf(corrected)).corrections).toHaveLength(2);
  }, 30_000);

  it('is not corrected where nothing is other than it was, nor by a department', async () => {
    const again = { reason: 'mistyped', channel: 'letter' };
    expect((await act(corrected, 'intake/registration-correction', again, OPERATOR, 422)).code).toBe(
      'nothing-corrected',
    );
    await act(corrected, 'intake/registration-correction', again, EAST, 403);
  }, 30_000);
});

describe('a registration that should never have been', () => {
  it('is voided with the yes of another person, and then counts nowhere and stays in the log', async () => {
    await concluded(voided);
    const asked = await act(voided, 'intake/voiding', { reason: 'registered-twice' }, DISPATCHER);
    expect((await grant(platform, asked.id, DISPATCHER, 422)).code).toBe('same-person');
    await grant(platform, asked.id, 'dispatcher:8');
    await platform.untilTicket(voided, ({ custody }) => custody.stage === 'closed');

    const ticket = await ticketOf(voided);
    expect(ticket.custody).toEqual({ stage: 'closed', department: 'market-east', as: 'voided', on: TODAY });
    expect(ticket.limits).toEqual([]);
    const items = await itemsOf(voided, ticket);
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter(({ counted, inNumerator }) => counted || inNumerator)).toEqual([]);
    const { revision } = (await eventsOf(voided)).at(-1);
    expect(items.every(({ revisions }) => revisions.includes(revision))).toBe(true);
    const listed = (await platform.get(`/api/dispatch/tickets?stage=closed&atLeast=${ticket.position}`)).body.items;
    expect(listed).toMatchObject([{ id: voided, closedAs: 'voided', open: false, dueOn: null }]);
    await act(voided, 'dispatch/reopening', { reason: 'unresolved' }, OPERATOR, 409);
  }, 60_000);
});

describe('urgency', () => {
  it('is stated at registration, shortens the limits, and puts a ticket first in the queue', async () => {
    const calm = await taken({ text: '纽扣掉了' });
    const urgent = await taken({ text: '取暖器漏电', urgency: 'safety' });
    expect(await ticketOf(urgent)).toMatchObject({ urgency: 'safety' });
    const answerOf = (id: string) => dueOf(id, 'answer');
    expect([await answerOf(calm), await answerOf(urgent)]).toEqual(['2026-05-13', '2026-05-08']);
    const raised = await act(calm, 'intake/urgency-raising', { to: 'urgent', reason: 'time-runs-out' });
    expect(await answerOf(calm)).toBe('2026-05-11');
    const limit = (await platform.get(`/api/dispatch/tickets/${calm}/limits/answer`)).body;
    expect(limit).toMatchObject({ urgency: 'urgent', start: TODAY, length: 3 });

    const { items } = (await platform.get(`/api/dispatch/tickets?atLeast=${raised.position}`)).body;
    expect(items.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual([urgent, calm]);
    const first = (await platform.get('/api/dispatch/tickets?limit=1')).body;
    const second = (await platform.get(`/api/dispatch/tickets?limit=1&cursor=${first.next}`)).body;
    expect([first.items[0].id, second.items[0].id]).toEqual([urgent, calm]);
    const safe = (await platform.get('/api/dispatch/tickets?urgency=safety')).body.items;
    expect(safe).toMatchObject([{ id: urgent, urgency: 'safety' }]);

    const lower = { to: 'ordinary', reason: 'misjudged' };
    await act(calm, 'intake/urgency-lowering', lower, OPERATOR, 403);
    await act(calm, 'intake/urgency-lowering', lower, DISPATCHER);
    expect(await answerOf(calm)).toBe('2026-05-13');
  }, 60_000);
});

describe('a citizen who calls again', () => {
  it('is told the state, and what they urge counts on the ticket, in the queue and in the assessment', async () => {
    const told = await act(corrected, 'intake/state-told', { toldBy: 'phone' });
    const event = (await eventsOf(corrected)).find(({ revision }: { revision: number }) => revision === told.revision);
    expect(event).toMatchObject({
      ...{ type: 'StateTold', data: { toldBy: 'phone', stage: 'assigned', handling: 'not-opened' } },
      actor: { account: OPERATOR },
    });
    const first = await act(corrected, 'intake/citizen-urges');
    const second = await act(corrected, 'intake/citizen-urges');
    expect(await ticketOf(corrected)).toMatchObject({ citizenUrges: 2 });
    const listed = (await platform.get(`/api/dispatch/tickets?channel=letter&atLeast=${second.position}`)).body.items;
    expect(listed).toMatchObject([{ id: corrected, citizenUrges: 2 }]);

    const signed = await concluded(corrected);
    const [item] = await itemOf(corrected, 'citizen-urge-rate', signed);
    expect(item).toMatchObject({ counted: true, inNumerator: true });
    expect(item!.revisions).toEqual(expect.arrayContaining([first.revision, second.revision]));
    const number = 'rankings/2026-05/departments/market-east/indicators/citizen-urge-rate';
    const { term, items } = (await platform.get(`/api/analytics/${number}`, ANALYST)).body;
    expect(term).toMatchObject({ numerator: 1, denominator: 1 });
    expect(items.map(({ ticket }: { ticket: string }) => ticket).sort()).toEqual([corrected, voided].sort());
    await act(corrected, 'intake/citizen-urges', {}, OPERATOR, 409);
  }, 60_000);
});

describe('a follow-up that was recorded wrong', () => {
  it('is corrected with a reason, both stay, and the numbers take the correction', async () => {
    const said = { reached: true, resolved: true, satisfaction: 'satisfied' };
    const followUp = await act(corrected, 'intake/follow-ups', said);
    expect(await itemOf(corrected, 'satisfaction', followUp)).toMatchObject([{ inNumerator: true }]);
    await platform.untilTicket(corrected, ({ custody }) => custody.stage === 'archived');

    const correction = { followUp: followUp.revision, reason: 'misheard', reached: true };
    const path = 'intake/follow-up-correction';
    const other = await act(corrected, path, { ...correction, resolved: false, satisfaction: 'dissatisfied' });
    expect(await itemOf(corrected, 'satisfaction', other)).toMatchObject([{ inNumerator: false }]);
    const none = await act(corrected, path, { ...correction, resolved: false });
    expect(await itemOf(corrected, 'satisfaction', none)).toEqual([]);
    expect((await ticketOf(corrected)).round.followUps).toMatchObject([
      { ...said, corrections: [{ satisfaction: 'dissatisfied' }, { resolved: false, satisfaction: null }] },
    ]);
    await act(corrected, path, { ...correction, followUp: 0 }, OPERATOR, 422);
  }, 60_000);
});

describe('the numbers', () => {
  it('are the same live, rebuilt and replayed, also after what comes behind a correction', async () => {
    await eventually('all have caught up', async () => (await platform.get('/health/ready')).body.ready);
    expect(await differencesOfNumbers(platform, TODAY)).toEqual([]);
    await act(voided, 'intake/state-told', { toldBy: 'phone' });
    await act(corrected, 'dispatch/reopening', { reason: 'unresolved' });
    await platform.post('/api/clock', { now: '2026-05-08T09:00:00+08:00' }, SIMULATOR);
    expect(await differencesOfNumbers(platform, '2026-05-08')).toEqual([]);
    expect((await ticketOf(voided)).custody.stage).toBe('closed');
  }, 120_000);
});

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { DISPATCHER, OPERATOR, of, platformUnderTest, SIMULATOR } from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

/** A Wednesday. */
const platform = platformUnderTest({ simulatedFrom: '2026-05-20T23:30:00+08:00' });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');
const moveTo = (now: string) => platform.post('/api/clock', { now }, SIMULATOR);
const onTicket = (id: string, what: string, body: object, actor = EAST, status?: number) =>
  platform.post(`/api/mediation/tickets/${id}/${what}`, body, actor, status);

const BODY = { channel: 'phone', area: 'east', title: '羽绒服', text: '衣服起球', category: 'clothing' };
const PERSON = { person: { name: '张三', phone: '13800000001' } };
const submit = (over: object, status?: number) =>
  platform.post('/api/intake/submissions', { ...BODY, ...PERSON, kinds: ['complaint'], ...over }, OPERATOR, status);

async function aComplaint(): Promise<string> {
  const { tickets } = await submit({});
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${tickets[0].id}/signing`, {}, EAST);
  return tickets[0].id;
}

const claimsOf = async (id: string) => (await platform.get(`/api/dispatch/tickets/${id}`)).body.claims;

describe('an act that takes today by default', () => {
  it('sent again with its key after midnight answered key-reused; it answers its first result', async () => {
    const id = await aComplaint();
    const key = randomUUID();
    const accept = () =>
      supertest(platform.started.url)
        .post(`/api/mediation/tickets/${id}/acceptance`)
        .set('Redress-Actor', EAST)
        .set('Idempotency-Key', key)
        .send({ toldBy: 'phone' });
    const first = await accept();
    expect([first.status, first.body.repeated]).toEqual([200, false]);
    await moveTo('2026-05-21T00:10:00+08:00');
    const again = await accept();
    const { id: ticket, revision } = first.body;
    expect([again.status, again.body]).toMatchObject([200, { id: ticket, revision, repeated: true }]);
  }, 30_000);
});

describe('a submission that is sent again after midnight', () => {
  it('is the ticket of the day before', async () => {
    const key = randomUUID();
    const send = async () => {
      const { status, body } = await supertest(platform.started.url)
        .post('/api/intake/submissions')
        .set('Redress-Actor', OPERATOR)
        .set('Idempotency-Key', key)
        .send({ ...BODY, ...PERSON, kinds: ['complaint'] });
      return { status, id: body.tickets[0].id, repeated: body.tickets[0].repeated };
    };
    const first = await send();
    await moveTo('2026-05-21T00:45:00+08:00');
    expect(await send()).toEqual({ ...first, repeated: true });
  }, 30_000);
});

describe('a day that is entered later', () => {
  let id: string;
  beforeAll(async () => {
    await moveTo('2026-05-21T09:00:00+08:00');
    id = await aComplaint();
    await moveTo('2026-05-27T09:00:00+08:00');
  }, 30_000);

  it('lies within one working day, and then shows on the ticket; signing claims no day at all', async () => {
    const told = { toldBy: 'phone', decidedOn: '2026-05-25', toldOn: '2026-05-25' };
    expect((await onTicket(id, 'acceptance', told, EAST, 422)).code).toBe('claim-too-late');
    await platform.post(`/api/dispatch/tickets/${id}/signing`, { at: '2026-05-21T09:00:00+08:00' }, EAST, 400);
    expect(await claimsOf(id)).toEqual([]);
  });

  it('beyond that needs a late claim, which was granted by the department that it clears: the hotline grants it', async () => {
    const claim = { act: 'accept-complaint', from: '2026-05-25', ground: 'kept-on-paper' };
    const request = await onTicket(id, 'late-claim', claim);
    await grant(platform, request.id, LEADER, 404);
    const asked = await onTicket(id, 'late-claim', claim, DISPATCHER);
    expect((await grant(platform, asked.id, DISPATCHER, 422)).code).toBe('same-person');
    await grant(platform, request.id, DISPATCHER);
    const told = { toldBy: 'phone', decidedOn: '2026-05-25', toldOn: '2026-05-25' };
    const accept = () =>
      supertest(platform.started.url)
        .post(`/api/mediation/tickets/${id}/acceptance`)
        .set('Redress-Actor', EAST)
        .send(told);
    await eventually('the late claim is allowed', async () => (await accept()).status === 200);
    const field = (name: string) => ({ field: name, on: '2026-05-25', enteredOn: '2026-05-27' });
    expect(await claimsOf(id)).toMatchObject([
      { ...field('decidedOn'), department: 'market-east' },
      { ...field('toldOn'), department: 'market-east' },
    ]);
  }, 30_000);

  it('never lies before the step that it follows', async () => {
    const early = await onTicket(id, 'mediation', { openedOn: '2026-05-24' }, EAST, 422);
    expect(early.code).toBe('day-too-early');
    expect((await onTicket(id, 'mediation', { openedOn: '2026-05-28' }, EAST, 422)).code).toBe('day-ahead');
    await onTicket(id, 'mediation', { openedOn: '2026-05-26' });
    expect(await claimsOf(id)).toHaveLength(3);
  });
});

describe('what a channel received', () => {
  it('counts from the day of the channel within three working days; what is older is a record of the past', async () => {
    const { tickets } = await submit({ receivedAt: '2026-05-22T10:00:00+08:00' });
    expect((await platform.get(`/api/dispatch/tickets/${tickets[0].id}`)).body.receivedOn).toBe('2026-05-22');
    expect((await submit({ receivedAt: '2026-05-21T10:00:00+08:00' }, 422)).code).toBe('record-of-the-past');
  });
});

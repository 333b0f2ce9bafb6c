import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { commandIdOf } from '@redress/kernel';
import supertest from 'supertest';
import {
  AUDITOR,
  of,
  OPERATOR,
  platformUnderTest,
  SECURITY_ADMINISTRATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

const platform = platformUnderTest();

interface Taken {
  readonly id: string;
  readonly number: string;
  readonly repeated: boolean;
}

const letter = (over: object = {}) => ({
  ...{ channel: 'letter', kinds: ['complaint'], title: '投诉', text: '衣服起球', category: 'clothing', area: 'east' },
  ...over,
});

async function take(body: object): Promise<Taken> {
  const { tickets } = await platform.post('/api/intake/submissions', body);
  return tickets[0];
}

async function personOf({ id }: Taken): Promise<string> {
  return (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items[0].data.person;
}

async function opened({ id }: Taken) {
  return (await platform.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`, OPERATOR)).body;
}

async function samePerson(one: object, other: object): Promise<boolean> {
  const [first, second] = [await take(letter({ person: one })), await take(letter({ person: other }))];
  return (await personOf(first)) === (await personOf(second));
}

async function erase(person: string): Promise<void> {
  const asked = await platform.post(
    `/api/intake/persons/${person}/erasure`,
    { reason: 'consent-withdrawn' },
    SYSTEM_ADMINISTRATOR,
  );
  await grant(platform, asked.id, SECURITY_ADMINISTRATOR);
}

describe('erasing one person', () => {
  it('destroys nothing of another one of the same name', async () => {
    const [first, second] = [
      await take(letter({ person: { name: '李伟', address: '东湖路 9 号' } })),
      await take(letter({ person: { name: '李伟', address: '西山路 4 号' } })),
    ];
    await erase(await personOf(first));
    await eventually('the first is erased', async () => (await opened(first)).name === null);
    expect(await opened(second)).toMatchObject({ name: '李伟', address: '西山路 4 号', text: '衣服起球' });
  }, 30_000);

  it('destroys nothing of a merchant’s namesake', async () => {
    const respondent = (address: string) => ({
      person: { phone: '13800000077' },
      respondent: { name: '王伟', address },
    });
    const [first, second] = [await take(letter(respondent('一街 1 号'))), await take(letter(respondent('二街 2 号')))];
    const { items } = (await platform.get(`/api/dispatch/tickets/${first.id}/events`, AUDITOR)).body;
    await erase(items[0].data.respondent);
    await eventually('the first is erased', async () => (await opened(first)).respondentName === null);
    expect(await opened(second)).toMatchObject({ respondentName: '王伟' });
  }, 30_000);

  it('is 404 for somebody whom nobody knows, and leaves no event', async () => {
    const size = await platform.started.platform.store.size();
    const body = { reason: 'consent-withdrawn' };
    const path = `/api/intake/persons/${randomUUID()}/erasure`;
    expect(await platform.post(path, body, SYSTEM_ADMINISTRATOR, 404)).toMatchObject({ code: 'not-found' });
    expect(await platform.started.platform.store.size()).toBe(size);
  });
});

describe('somebody is the same person again', () => {
  it.each([
    [{ phone: '138 0013 8000' }, { phone: '+86 13800138000.0', name: '王某' }],
    [
      { account: 'wang', system: 'national-platform' },
      { account: 'wang', system: 'national-platform', phone: '无' },
    ],
  ])('as %j and %j', async (one, other) => expect(await samePerson(one, other)).toBe(true));

  it.each([
    [{ name: '李伟' }, { name: '李伟' }],
    [
      { account: 'wang', system: 'national-platform' },
      { account: 'wang', system: 'local-platform' },
    ],
    [{ account: 'wang' }, { account: 'wang' }],
    [
      { name: '甲', phone: '无' },
      { name: '乙', phone: '无' },
    ],
    [
      { name: '甲', phone: '138****8000' },
      { name: '甲', phone: '138****8000' },
    ],
    [
      { name: '甲', phone: '1.39E+10' },
      { name: '乙', phone: '1.39E+10' },
    ],
  ])('never as %j and %j', async (one, other) => expect(await samePerson(one, other)).toBe(false));

  it('a complaint of nobody but a placeholder names no complainant', async () => {
    const problem = await platform.post(
      '/api/intake/submissions',
      letter({ person: { name: '匿名', phone: '-' } }),
      OPERATOR,
      422,
    );
    expect(problem.code).toBe('complainant-missing');
  });

  it('what stands for a phone and is none is refused with its field, and is not repeated', async () => {
    const body = letter({ person: { phone: '330203199001011234' } });
    const problem = await platform.post('/api/intake/submissions', body, OPERATOR, 400);
    expect(problem.errors).toMatchObject([{ field: 'person.phone', code: 'phone' }]);
    expect(JSON.stringify(problem)).not.toContain('330203199001011234');
  });
});

describe('two references', () => {
  const linkTo = (one: string, other: string, status = 200) =>
    platform.post(`/api/intake/persons/${one}/links`, { other }, OPERATOR, status);

  it('are linked by a person and parted again, and each is erased by itself', async () => {
    const [first, second] = [
      await take(letter({ person: { name: '赵敏' } })),
      await take(letter({ person: { name: '赵敏' } })),
    ];
    const [one, other] = [await personOf(first), await personOf(second)];
    await linkTo(one, other);
    expect(await linkTo(one, other, 409)).toMatchObject({ code: 'wrong-state-linked' });
    await platform.post(`/api/intake/persons/${one}/parting`, { other });
    await linkTo(one, other);
    await erase(one);
    await eventually('the first is erased', async () => (await opened(first)).name === null);
    expect(await opened(second)).toMatchObject({ name: '赵敏' });
  }, 30_000);

  it('are not linked when one is a reporter or nobody, and the two are answered alike', async () => {
    const complainant = await personOf(await take(letter({ person: { phone: '13800000001' } })));
    const reporter = await personOf(await take(letter({ kinds: ['report'], person: { phone: '13800000001' } })));
    const wordsOf = ({ instance: _, ...problem }: Record<string, unknown>) => problem;
    expect(wordsOf(await linkTo(complainant, reporter, 404))).toEqual(
      wordsOf(await linkTo(complainant, randomUUID(), 404)),
    );
    expect(await linkTo(complainant, complainant, 422)).toMatchObject({ code: 'linked-to-themselves' });
  });
});

describe('the same submission again', () => {
  const known = letter({ source: 'letters:2026-17', person: { name: '钱多', phone: '13800000017' } });

  it('with other content under its source number is refused with the fields that differ, and nothing else', async () => {
    const first = await take(known);
    const other = {
      ...known,
      text: '完全不同的内容',
      channel: 'visit',
      person: { name: '钱多', phone: '13800000018' },
    };
    const problem = await platform.post('/api/intake/submissions', other, 'operator:1002', 422);
    expect(problem).toMatchObject({ code: 'submission-differs' });
    expect(problem.detail).toContain('channel, text, person.phone');
    expect(JSON.stringify(problem)).not.toMatch(/完全不同|起球|1380000001|钱多/);
    expect(await opened(first)).toMatchObject({ text: '衣服起球', phone: '13800000017' });
  });

  it('in a batch is refused row by row', async () => {
    await take(known);
    const rows = [known, { ...known, title: '另一标题' }];
    const { results } = await platform.post('/api/intake/submissions/batch', { rows });
    expect(results).toMatchObject([
      { status: 'duplicate' },
      { status: 'rejected', problem: { status: 422, code: 'submission-differs' } },
    ]);
  });

  it('after the person was erased is still known, and brings nothing back', async () => {
    const body = letter({ source: 'letters:2026-18', person: { name: '孙立' } });
    const first = await take(body);
    await erase(await personOf(first));
    await eventually('the person is erased', async () => (await opened(first)).name === null);
    expect(await take(body)).toMatchObject({ id: first.id, repeated: true });
    expect(await opened(first)).toMatchObject({ name: null, text: null });
  }, 30_000);

  it('under one key is another one for another account, and refused for other content of the same account', async () => {
    const key = randomUUID();
    const send = (body: object, actor: string) =>
      supertest(platform.started.url)
        .post('/api/intake/submissions')
        .set({ 'redress-actor': actor, 'idempotency-key': key })
        .send(body);
    const body = letter({ person: { phone: '13800000019' } });
    const first = await send(body, OPERATOR).expect(201);
    const refused = await send({ ...body, text: '别的' }, OPERATOR).expect(422);
    expect(refused.body.detail).toContain('text');
    const others = await send({ ...body, text: '别的' }, 'operator:1002').expect(201);
    expect(others.body.tickets[0].id).not.toBe(first.body.tickets[0].id);
  });
});

it('the id that a rule of the platform derives cannot be taken from outside', async () => {
  const { id } = await take(letter({ person: { phone: '13800000020' } }));
  const ticket = await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');
  const { events } = await platform.started.platform.store.readStream(`ticket-${id}`);
  const derived = events.find(({ envelope }) => envelope.actor.role === 'policy')!.envelope.commandId;
  const path = `/api/dispatch/tickets/${ticket.id}/signing`;
  const handler = of(ticket.custody.department!);
  const sent = await supertest(platform.started.url)
    .post(path)
    .set({ 'redress-actor': handler, 'idempotency-key': derived })
    .send({})
    .expect(200);
  expect(sent.body.repeated).toBe(false);
  const after = await platform.started.platform.store.readStream(`ticket-${id}`);
  expect(after.events.at(-1)!.envelope.commandId).toBe(commandIdOf('handler:2001', derived));
});

describe('the number of a ticket', () => {
  it('is shown with it, tells no volume, and finds it however it is typed', async () => {
    const taken = [
      await take(letter({ person: { phone: '13800000021' } })),
      await take(letter({ person: { phone: '13800000022' } })),
    ];
    const [first, second] = taken as [Taken, Taken];
    expect(first.number).toMatch(/^\d{8}-\d{9}$/);
    const serial = ({ number }: Taken) => Number(number.slice(9, -1));
    expect(Math.abs(serial(first) - serial(second))).toBeGreaterThan(1);
    const ticket = await platform.untilTicket(first.id, ({ custody }) => custody.stage === 'assigned');
    expect(ticket).toMatchObject({ number: first.number });
    for (const typed of [first.number, first.number.replace('-', ''), ` ${first.number.replace('-', '－')}`]) {
      const { body } = await platform.get(
        `/api/dispatch/tickets?q=${encodeURIComponent(typed)}&atLeast=${ticket.position}`,
      );
      expect(body.items).toMatchObject([{ id: first.id, number: first.number }]);
    }
  });
});

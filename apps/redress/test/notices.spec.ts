import { describe, expect, it } from '@jest/globals';
import { of, platformUnderTest } from './platform-under-test.js';

const platform = platformUnderTest();
const NAME = '慕容雪晴';
const MERCHANT = '云水瑶健身';

async function refused(): Promise<{ id: string; department: string }> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    ...{
      channel: 'phone',
      area: 'east',
      kinds: ['complaint'],
      title: '退费',
      text: '健身房停业',
      category: 'prepaid-card',
    },
    ...{ person: { name: NAME, phone: '13911112222' }, respondent: { name: MERCHANT } },
  });
  const { id } = tickets[0];
  const { custody } = await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  const department = custody.department!;
  await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, of(department));
  await platform.untilTicket(id, (ticket) => ticket.handling.stage === 'awaiting-initial-check');
  const refusal = { ground: 'over-three-years', toldBy: 'letter' };
  await platform.post(`/api/mediation/tickets/${id}/refusal`, refusal, of(department));
  return { id, department };
}

async function eventsThatName(id: string): Promise<number> {
  const { events } = await platform.started.platform.store.readStream(`ticket-${id}`);
  return events.filter(({ bytes }) => Buffer.from(bytes).toString('utf8').includes(NAME)).length;
}

describe('a notice over HTTP', () => {
  it('leaves the names blank without a purpose, and fills them in for one', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices/refusal`;
    const blank = (await platform.get(path)).text;
    expect(blank).toContain('投诉不予受理告知书');
    expect(blank).toContain('第十六条第（四）项');
    expect(blank).toContain('市场监管一所');
    expect(blank).not.toContain(NAME);
    const filled = (await platform.get(`${path}.txt?purpose=handle-ticket`)).text;
    expect(filled).toContain(`${NAME}：`);
    expect(filled).toContain(`对${MERCHANT}的投诉`);
    expect(await eventsThatName(id)).toBe(0);
  }, 30_000);

  it('is a Word file under .docx, without a name in its file name, and an object under .json', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices/refusal`;
    const word = await platform.get(`${path}.docx?purpose=handle-ticket`);
    expect(word.headers['content-type']).toContain('wordprocessingml');
    expect(word.headers['content-disposition']).toBe(`attachment; filename="refusal-${id}.docx"`);
    const { articles, kind } = (await platform.get(`${path}.json`)).body;
    expect([kind, articles[0]]).toEqual(['refusal', '总局令第121号第十六条第（四）项']);
  }, 30_000);

  it('is refused where there is no such decision, kind or purpose, and to another department', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices`;
    expect((await platform.get(`${path}/termination`, 404)).body).toMatchObject({ valid: ['refusal'] });
    expect((await platform.get(`${path}/praise`, 400)).body.valid).toContain('refusal');
    await platform.get(`${path}/refusal.pdf`, 400);
    await platform.get(`${path}/refusal?purpose=curiosity`, 400);
    const headers = { 'redress-actor': of('market-west') };
    expect((await fetch(`${platform.started.url}${path}/refusal`, { headers })).status).toBe(422);
    await platform.get('/api/mediation/tickets/00000000-0000-4000-8000-000000000000/notices/refusal', 404);
  }, 30_000);
});

describe('the refund calculator over HTTP', () => {
  const body = {
    ...{ paid: 100_000, paidOn: '2025-06-02', endedOn: '2025-12-01', ground: 'moved-premises' },
    card: { kind: 'stored-value', bonus: 20_000, used: [{ price: 60_000 }] },
  };

  it('answers the sum with every step and article', async () => {
    const answer = await platform.post('/api/mediation/refunds/calculation', body);
    expect(answer).toMatchObject({ supported: true, principal: 50_000, total: 50_000 });
    expect(answer.steps[2].article).toBe('法释〔2025〕4号第十八条第一款第（二）项');
  });

  it('answers a wrong case with each field and what would be valid', async () => {
    const problem = await platform.post('/api/mediation/refunds/calculation', { ...body, paid: 1.5 }, undefined, 400);
    expect(problem).toMatchObject({
      code: 'invalid-request',
      errors: [{ field: 'paid', message: expect.any(String) }],
    });
  });
});

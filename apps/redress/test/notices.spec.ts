import { describe, expect, it } from '@jest/globals';
import { of, platformUnderTest } from './platform-under-test.js';

const platform = platformUnderTest();
const NAME = '慕容雪晴';
const HANDLER = of('market-east');
const MISSING = '00000000-0000-4000-8000-000000000000';
const REASON = '购买至今已逾三年';
const MERCHANT = '云水瑶健身';

async function refused(): Promise<{ id: string }> {
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
  await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, HANDLER);
  const refusal = { ground: 'over-three-years', toldBy: 'letter', text: REASON };
  await platform.post(`/api/mediation/tickets/${id}/refusal`, refusal, HANDLER);
  return { id };
}

async function eventsThatName(id: string): Promise<number> {
  const { events } = await platform.started.platform.store.readStream(`ticket-${id}`);
  return events.filter(({ bytes }) => Buffer.from(bytes).toString('utf8').includes(NAME)).length;
}

describe('a notice over HTTP', () => {
  it('leaves the names blank without a purpose, and fills them in for one', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices/refusal`;
    const blank = (await platform.get(path, HANDLER)).text;
    expect(blank).toContain('投诉不予受理告知书');
    expect(blank).toContain('第十六条第（四）项');
    expect(blank).toContain('市场监管一所');
    for (const sealed of [NAME, REASON]) expect(blank).not.toContain(sealed);
    const filled = (await platform.get(`${path}.txt?purpose=handle-ticket`, HANDLER)).text;
    expect(filled).toContain(`${NAME}：`);
    expect(filled).toContain(`对${MERCHANT}的投诉`);
    expect(filled).toContain(`具体理由：${REASON}`);
    expect(await eventsThatName(id)).toBe(0);
  }, 30_000);

  it('is a Word file under .docx, without a name in its file name, and an object under .json', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices/refusal`;
    const word = await platform.get(`${path}.docx?purpose=handle-ticket`, HANDLER);
    expect(word.headers['content-type']).toContain('wordprocessingml');
    expect(word.headers['content-disposition']).toMatch(/^attachment; filename="refusal-\d{8}-\d{9}\.docx"$/);
    const { articles, kind } = (await platform.get(`${path}.json`, HANDLER)).body;
    expect([kind, articles[0]]).toEqual(['refusal', '总局令第121号第十六条第（四）项']);
  }, 30_000);

  it('is refused where there is no such decision, kind or purpose, and to another department', async () => {
    const { id } = await refused();
    const path = `/api/mediation/tickets/${id}/notices`;
    const asked = (what: string, status: number, actor = HANDLER) => platform.get(`${path}/${what}`, actor, status);
    expect((await asked('termination', 404)).body).toMatchObject({ valid: ['refusal'] });
    expect((await asked('praise', 400)).body.valid).toContain('refusal.txt');
    await asked('refusal.pdf', 400);
    await asked('refusal?purpose=curiosity', 400);
    const elsewhere = await asked('refusal', 404, of('market-west'));
    const missing = await platform.get(path.replace(id, MISSING) + '/refusal', HANDLER, 404);
    expect(elsewhere.text.replace(id, MISSING)).toBe(missing.text);
    await asked('refusal', 403, 'operator:1001');
  }, 30_000);
});

describe('a notice that was written to the merchant, with what a reporter or complainant had said', () => {
  const law = encodeURIComponent('《某某条例》第五条');
  const toMerchant = (id: string, what: string) =>
    platform.get(`/api/mediation/tickets/${id}/notices/${what}&to=respondent`, HANDLER, 422);

  it('is refused of the filing of a report and of any decision but a termination', async () => {
    const { tickets } = await platform.post('/api/intake/submissions', {
      ...{ channel: 'phone', kinds: ['report'], title: '无证', text: '无证经营', category: 'prepaid-card' },
      ...{ person: { name: NAME, phone: '13911112222' }, respondent: { name: MERCHANT } },
    });
    const { id } = tickets[0];
    await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
    await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, HANDLER);
    await platform.post(`/api/mediation/tickets/${id}/filing`, { caseNumber: '开市监立〔2026〕17号' }, HANDLER);
    const refusals = [
      await toMerchant(id, `filing.txt?purpose=handle-ticket&requiredBy=${law}`),
      await toMerchant((await refused()).id, 'refusal.txt?purpose=handle-ticket'),
    ];
    for (const { body, text } of refusals) {
      expect(body).toMatchObject({ code: 'notice-not-for-respondent', valid: ['termination'] });
      expect(text).not.toContain(NAME);
    }
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

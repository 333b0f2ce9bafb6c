import { describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import { of, platformUnderTest } from './platform-under-test.js';

const platform = platformUnderTest();

/** Planted in every place where a person can be named; none may be found anywhere outside the vault. */
const PLANTED = [
  '司徒婉清',
  '13900009999',
  '银杏苑三栋二单元',
  'zhangsan-account-77',
  '百味轩私房菜',
  '龙井巷四十四号',
  '那天服务员叫小满',
];
const [NAME, PHONE, ADDRESS, ACCOUNT, MERCHANT, PLACE, STORY] = PLANTED as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

async function aTicketFullOfNames(): Promise<{ id: string; person: string }> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    channel: 'phone',
    kinds: ['consultation'],
    title: `${NAME}咨询${MERCHANT}`,
    text: `${STORY}，电话${PHONE}，住${ADDRESS}`,
    category: 'food',
    person: { name: NAME, phone: PHONE, address: ADDRESS, account: ACCOUNT },
    respondent: { name: MERCHANT, address: PLACE },
  });
  const { id } = tickets[0];
  const { custody } = await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, of(custody.department!));
  await platform.untilTicket(id, (ticket) => ticket.handling.stage === 'awaiting-answer');
  await platform.post(
    `/api/mediation/tickets/${id}/answer`,
    { text: `${NAME}您好，已联系${MERCHANT}` },
    of(custody.department!),
  );
  return { id, person: (await platform.untilTicket(id, () => true)).person };
}

async function tablesThatShow(texts: readonly string[], url: string): Promise<string[]> {
  const pool = openPool(url, { applicationName: 'scan' });
  try {
    const { rows } = await pool.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: lines } = await pool.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
      const hex = texts.map((text) => Buffer.from(text).toString('hex'));
      if (lines.some(({ line }) => [...texts, ...hex].some((text) => line.includes(text)))) found.push(name);
    }
    return found;
  } finally {
    await pool.end();
  }
}

describe('personal data', () => {
  it('is in no stored envelope, in no table of the log or the read models, and in no problem document', async () => {
    const { id } = await aTicketFullOfNames();
    let envelopes = 0;
    for await (const { events } of platform.started.platform.store.readLog())
      for (const { bytes } of events) {
        envelopes++;
        const text = Buffer.from(bytes).toString('utf8');
        expect(PLANTED.filter((planted) => text.includes(planted))).toEqual([]);
      }
    expect(envelopes).toBeGreaterThan(15);
    expect(await tablesThatShow(PLANTED, platform.started.platform.database.ownerUrl)).toEqual([]);
    const problem = await platform.get(`/api/dispatch/tickets/${id}/nothing?name=${encodeURIComponent(NAME)}`, 404);
    expect(problem.text).not.toContain(NAME);
  }, 30_000);

  it('is shown for a purpose of the list only', async () => {
    const { id } = await aTicketFullOfNames();
    await platform.get(`/api/intake/tickets/${id}/submission`, 400);
    const { body } = await platform.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`);
    expect(body).toMatchObject({ name: NAME, phone: PHONE, respondentName: MERCHANT });
  }, 30_000);

  it('is gone after an erasure, while the history and the rankings stay as they were', async () => {
    const { id, person } = await aTicketFullOfNames();
    const period = (await platform.get('/api/analytics/rankings')).body.items[0].period;
    const size = await platform.started.platform.store.size();
    // The position of a running period moves on with every event; nothing else may.
    const rankingAt = async (atLeast: number) => {
      const { asOf: _, ...ranking } = (await platform.get(`/api/analytics/rankings/${period}?atLeast=${atLeast}`)).body;
      return ranking;
    };
    const before = await rankingAt(size);
    const erase = `/api/intake/persons/${person}/erasure`;
    await platform.post(erase, { reason: 'consent-withdrawn' }, 'handler:2001@market-east', 422);
    await platform.post(erase, { reason: 'consent-withdrawn' }, 'administrator:1', 204);

    const { body } = await platform.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`);
    expect(body).toMatchObject({ name: null, phone: null, text: null, respondentName: MERCHANT });
    expect((await platform.get(`/api/dispatch/tickets/${id}`)).body.handling.outcome).toBe('answered');
    expect(await rankingAt(size + 1)).toEqual(before);
  }, 30_000);
});

import { describe, expect, it } from '@jest/globals';
import {
  ANALYST,
  AUDITOR,
  of,
  platformUnderTest,
  SECURITY_ADMINISTRATOR,
  SYSTEM_ADMINISTRATOR,
} from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';
import { envelopesThatShow, tablesThatShow } from './support/shown.js';

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

const HANDLER = of('food-drug');

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
  await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, HANDLER);
  const text = `${NAME}您好，已联系${MERCHANT}`;
  await platform.post(`/api/mediation/tickets/${id}/answer`, { text }, HANDLER);
  const { items } = (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body;
  return { id, person: items[0].data.person };
}

describe('personal data', () => {
  it('is in no stored envelope, in no table of the log or the read models, and in no problem document', async () => {
    const { id } = await aTicketFullOfNames();
    const { store, database } = platform.started.platform;
    expect(await store.size()).toBeGreaterThan(15);
    expect(await envelopesThatShow(PLANTED, store)).toEqual([]);
    expect(await tablesThatShow(PLANTED, database.ownerUrl)).toEqual([]);
    const problem = await platform.get(
      `/api/dispatch/tickets/${id}/nothing?name=${encodeURIComponent(NAME)}`,
      HANDLER,
      404,
    );
    expect(problem.text).not.toContain(NAME);
  }, 30_000);

  it('is shown for a purpose of the list only', async () => {
    const { id } = await aTicketFullOfNames();
    await platform.get(`/api/intake/tickets/${id}/submission`, HANDLER, 400);
    const { body } = await platform.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`, HANDLER);
    expect(body).toMatchObject({ name: NAME, phone: PHONE, respondentName: MERCHANT });
    // No event tells by which words of the text it was classified: they are found again in the opened text.
    expect(body.words).toMatch(/^咨询/);
  }, 30_000);

  it('is gone after an erasure by two people, while history, rankings and proofs stay as they were', async () => {
    const { id, person } = await aTicketFullOfNames();
    const { store } = platform.started.platform;
    const envelopes = async () => {
      const { events } = await store.readStream(`ticket-${id}`);
      return events.map(({ bytes }) => Buffer.from(bytes).toString('hex'));
    };
    const period = (await platform.get('/api/analytics/rankings', ANALYST)).body.items[0].period;
    // The position of a running period moves on with every event; nothing else may.
    const rankingNow = async () => {
      const reached = async () => (await platform.get(`/api/analytics/rankings/${period}`, ANALYST)).body;
      const size = await store.size();
      await eventually('the tables are there', async () => (await reached()).asOf.position >= size);
      const { asOf: _, ...ranking } = await reached();
      return ranking;
    };
    await platform.post('/ledger/seal', {}, SYSTEM_ADMINISTRATOR);
    const before = { ranking: await rankingNow(), envelopes: await envelopes(), tile: await firstTile() };

    const erasure = `/api/intake/persons/${person}/erasure`;
    const body = { reason: 'consent-withdrawn' };
    await platform.post(erasure, body, HANDLER, 403);
    const asked = await platform.post(erasure, body, SYSTEM_ADMINISTRATOR);
    await grant(platform, asked.id, SYSTEM_ADMINISTRATOR, 403);
    const submission = async () =>
      (await platform.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`, HANDLER)).body;
    expect(await submission()).toMatchObject({ name: NAME });
    await grant(platform, asked.id, SECURITY_ADMINISTRATOR);
    await eventually('the person is erased', async () => (await submission()).name === null);

    expect(await submission()).toMatchObject({
      name: null,
      phone: null,
      text: null,
      words: null,
      respondentName: MERCHANT,
    });
    const { round } = (await platform.get(`/api/dispatch/tickets/${id}`)).body;
    expect(round.handling.outcome).toBe('answered');
    const after = { ranking: await rankingNow(), envelopes: await envelopes(), tile: await firstTile() };
    expect(after.envelopes).toEqual(before.envelopes);
    expect(after.ranking).toEqual(before.ranking);
    expect(after.tile.startsWith(before.tile)).toBe(true);
    const { events } = await store.readStream(`person-${person}`);
    expect(events.map(({ envelope }) => [envelope.type, envelope.actor.for])).toEqual([
      ['SubjectErased', SECURITY_ADMINISTRATOR],
    ]);
  }, 30_000);
});

/** The hashes of everything that is sealed, as far as the first tile goes. */
async function firstTile(): Promise<string> {
  const { text } = await platform.get('/ledger/checkpoint');
  const width = /\n(\d+)\n/.exec(text)![1]!;
  const tile = await fetch(`${platform.started.url}/ledger/tile/0/000.p/${width}`);
  return Buffer.from(await tile.arrayBuffer()).toString('hex');
}

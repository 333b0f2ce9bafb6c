import { describe, expect, it } from '@jest/globals';
import { openPool } from '@redress/database';
import {
  ANALYST,
  AUDITOR,
  DISPATCHER,
  of,
  OPERATOR,
  platformUnderTest,
  SIMULATOR,
  type TicketDocument,
} from './platform-under-test.js';

const BEGIN = '2026-05-06T09:00:00+08:00';
const platform = platformUnderTest({ simulatedFrom: BEGIN });
const OTHER = 'operator:1002';
const EAST = of('market-east');
const PHONE = '13800000041';

const letter = (over: object = {}) => ({
  ...{ channel: 'national-platform', kinds: ['report'], title: '无证经营', text: '店里没有执照' },
  ...{ category: 'clothing', area: 'east', person: { name: '周密', phone: PHONE } },
  ...over,
});

const send = async (body: object, actor: string, status = 201) =>
  platform.post('/api/intake/submissions', body, actor, status);
const take = async (body: object, actor = OPERATOR): Promise<string> => (await send(body, actor)).tickets[0].id;
const eventsOf = async (id: string, actor: string, at = '') =>
  (await platform.get(`/api/dispatch/tickets/${id}/events${at}`, actor)).body.items;
const act = (id: string, path: string, body: object, actor: string, status = 200) =>
  platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, body, actor, status);
const assigned = ({ custody }: TicketDocument) => custody.stage === 'assigned';

/** The department returns it, and a dispatcher makes it a ticket of another kind, so many times. */
async function becomes(id: string, ...kinds: readonly string[]): Promise<void> {
  await platform.untilTicket(id, assigned);
  await act(id, 'dispatch/return', { reason: 'not-our-duty' }, EAST);
  await act(id, 'dispatch/arbitration', { outcome: 'upheld' }, DISPATCHER);
  for (const to of kinds) await act(id, 'intake/kind', { to, reason: 'content-examined' }, DISPATCHER);
}

describe('abuse case 33: another account that sends a known number again', () => {
  /** What an answer tells but for the ids and places of the tickets, which are chance. */
  const toldBy = ({ tickets }: { tickets: readonly Record<string, unknown>[] }) =>
    tickets.map(({ kind, repeated, number }) => ({ kind, repeated, numbered: number !== null }));

  it('with both kinds is not told of the report: it got its id, and so joined it to the complaint', async () => {
    const mixed = (source: string) => letter({ source, kinds: ['complaint', 'report'] });
    const first = await send(mixed('national:both'), OPERATOR);
    await send({ ...mixed('national:complaint'), kinds: ['complaint'] }, OPERATOR);
    await platform.post('/api/clock', { now: '2026-05-06T10:01:00+08:00' }, SIMULATOR);
    const [ofBoth, ofComplaint] = [
      await send(mixed('national:both'), OTHER),
      await send(mixed('national:complaint'), OTHER),
    ];
    expect(toldBy(ofBoth)).toEqual(toldBy(ofComplaint));
    expect(ofBoth.tickets[0]).toMatchObject({ id: first.tickets[0].id, repeated: true });
    expect(ofBoth.tickets[1].id).not.toBe(first.tickets[1].id);
    const again = await send(mixed('national:both'), OPERATOR);
    expect(again.tickets.map(({ id }: { id: string }) => id)).toEqual(
      first.tickets.map(({ id }: { id: string }) => id),
    );
  });

  it.each([
    ['in another order', ['report', 'complaint']],
    ['as a complaint alone', ['complaint']],
    ['as a consultation', ['consultation']],
  ])('%s learns of no report that came first', async (name, kinds) => {
    const source = (of: string) => `national:${of}-${kinds.join('-')}`;
    await send(letter({ source: source('reported'), kinds: ['report'] }), OPERATOR);
    const [known, unknown] = [
      await send(letter({ source: source('reported'), kinds }), OTHER),
      await send(letter({ source: source('new'), kinds }), OTHER),
    ];
    expect([name, toldBy(known)]).toEqual([name, toldBy(unknown)]);
  });

  it('with a guessed phone is told the same for the right and the wrong one: the fields that differed told it', async () => {
    const source = 'national:guessed';
    const first = await send(letter({ source }), OPERATOR);
    const guesses = [PHONE, '13800000042'].map((phone) => letter({ source, person: { phone } }));
    const told = [await send(guesses[0]!, OTHER), await send(guesses[1]!, 'operator:1003')];
    expect(toldBy(told[0])).toEqual(toldBy(told[1]));
    expect(toldBy(told[0])).toEqual([{ kind: 'report', repeated: false, numbered: true }]);
    expect(await send(letter({ source }), OPERATOR)).toMatchObject({
      tickets: [{ id: first.tickets[0].id, repeated: true }],
    });
    expect(await send(letter({ source, text: '别的' }), OPERATOR, 422)).toMatchObject({ code: 'submission-differs' });
  });

  it('is told nothing of a complaint that turned out to be a report, and its own is taken in beside it', async () => {
    const complaint = letter({ source: 'national:turned', kinds: ['complaint'] });
    const id = await take(complaint);
    await becomes(id, 'report');
    const guess = { ...complaint, person: { phone: '13800000042' } };
    const other = await send(guess, OTHER);
    expect(toldBy(other)).toEqual([{ kind: 'complaint', repeated: false, numbered: true }]);
    expect(await send(guess, OTHER)).toMatchObject({ tickets: [{ id: other.tickets[0].id, repeated: true }] });
    expect(await send(complaint, OPERATOR)).toMatchObject({ tickets: [{ id, repeated: true }] });
  });

  it('opens nothing of a report to compare it, and leaves no access of another account in the log', async () => {
    const source = 'national:unopened';
    const id = await take(letter({ source }));
    await send(letter({ source }), OTHER);
    const { store, vaultDatabase } = platform.started.platform;
    const { events } = await store.readStream(`ticket-${id}`);
    const pool = openPool(vaultDatabase.ownerUrl, { applicationName: 'auditor' });
    try {
      const ofReport = 'SELECT account FROM vault.accesses WHERE event_id = $1';
      expect((await pool.query(ofReport, [events[0]!.envelope.id])).rows).toEqual([]);
    } finally {
      await pool.end();
    }
  });
});

describe('abuse case 33: the reference of a reporter', () => {
  const seen = async (id: string, actor: string, at = '') => JSON.stringify(await eventsOf(id, actor, at));
  const personOf = async (id: string): Promise<string> => (await eventsOf(id, AUDITOR))[0].data.person;

  it('stands in the events for the auditor alone: by it everybody could join the reports of one phone', async () => {
    const [one, other] = [await take(letter()), await take(letter())];
    await platform.untilTicket(one, assigned);
    const person = await personOf(one);
    expect(await personOf(other)).toBe(person);
    for (const actor of [OPERATOR, DISPATCHER, 'hotline-leader:1', ANALYST, EAST, of('market-east', 'leader')]) {
      const [registered] = await eventsOf(one, actor);
      expect(registered.data.person).toBeNull();
      expect(registered.sealed.phone).toMatchObject({ subject: null, commitment: expect.any(String) });
      expect(await seen(one, actor)).not.toContain(person);
    }
    expect(await seen(one, AUDITOR)).toContain(person);
  });

  it('stands there for complainants, who are linked by it, and for the merchant of a report', async () => {
    const complaint = await take(letter({ kinds: ['complaint'], person: { phone: '13800000043' } }));
    expect((await eventsOf(complaint, OPERATOR))[0].data.person).toEqual(expect.any(String));
    const report = await take(letter({ respondent: { name: '云裳服装店' } }));
    const [{ data, sealed }] = await eventsOf(report, OPERATOR);
    expect(sealed.respondentName.subject).toBe(data.respondent);
  });

  it('stays hidden when the report becomes a complaint, when it is corrected, and in what was written with acts', async () => {
    const id = await take(letter());
    await becomes(id, 'complaint');
    await act(id, 'intake/citizen-urges', { remark: '来电催办' }, OPERATOR);
    const person = { name: '周密', phone: '13800000044' };
    await act(id, 'intake/registration-correction', { reason: 'mistyped', person }, OPERATOR);
    const events = await eventsOf(id, AUDITOR);
    const persons = events.flatMap(({ data }: { data: { person?: string } }) => data.person ?? []);
    expect(new Set(persons).size).toBe(2);
    const text = await seen(id, OPERATOR);
    for (const each of persons) expect(text).not.toContain(each);
    expect((await eventsOf(id, OPERATOR)).at(-1).data.person).toBeNull();
  });

  it('stays hidden in the events of a time at which it was still a complaint', async () => {
    const id = await take(letter({ kinds: ['complaint'] }));
    const person = await personOf(id);
    expect(await seen(id, OPERATOR)).toContain(person);
    await becomes(id, 'report');
    expect(await seen(id, OPERATOR, '?at=2026-05-06T10:01:00%2B08:00')).not.toContain(person);
  });

  it('of a corrected complaint that was a report is none that a complaint of the same phone has', async () => {
    const phone = '13800000045';
    const complaint = await take(letter({ kinds: ['complaint'], person: { phone } }));
    const id = await take(letter());
    await becomes(id, 'complaint');
    await act(id, 'intake/registration-correction', { reason: 'mistyped', person: { phone } }, OPERATOR);
    expect((await eventsOf(id, AUDITOR)).at(-1).data.person).not.toBe(await personOf(complaint));
  });
});

describe('a complaint that was a report', () => {
  it('is referred to no unit of the merchant, and no notice of it goes to the merchant', async () => {
    const id = await take(letter({ respondent: { name: '云裳服装店' } }));
    await becomes(id, 'complaint');
    await act(id, 'dispatch/assignment', { department: 'market-west' }, DISPATCHER);
    const WEST = of('market-west');
    await act(id, 'dispatch/signing', {}, WEST);
    await act(id, 'mediation/acceptance', { toldBy: 'phone' }, WEST);
    expect(await act(id, 'mediation/odr-referral', { unit: 'odr-0007' }, WEST, 422)).toMatchObject({
      code: 'reporter-protected',
    });
    await act(id, 'mediation/mediation', {}, WEST);
    await act(id, 'mediation/termination', { ground: 'no-agreement-declared' }, WEST);
    const notice = `/api/mediation/tickets/${id}/notices/termination`;
    await platform.get(notice, WEST);
    const { body } = await platform.get(`${notice}?to=respondent`, WEST, 422);
    expect(body).toMatchObject({ code: 'reporter-protected' });
  });
});

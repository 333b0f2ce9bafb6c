import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { shanghaiDay } from '@redress/kernel';
import { findRuleSet, RULEBOOK_STREAM } from '@redress/rulebook';
import { appendNext } from '@redress/testing';
import { platformUnderTest } from './platform-under-test.js';

const platform = platformUnderTest();
const RULES = '/api/dispatch/rules';
const ADMINISTRATOR = 'administrator:1';

async function aComplaint(over: object = {}): Promise<string> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    ...over,
    ...{ channel: 'phone', kinds: ['complaint'], title: '投诉', text: '衣服起球', category: 'clothing' },
    person: { name: '张三', phone: '13800000001' },
  });
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  return tickets[0].id;
}

const eventsOf = async (id: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
  (await platform.get(`/api/dispatch/tickets/${id}/events`)).body.items;

/** As if it had been published in time: nobody may publish a rule set for a day that has begun. */
async function publishSwitching(id: string, effectiveFrom: string): Promise<void> {
  const { digest, ...order121 } = findRuleSet('order-121')!;
  const events = [
    { type: 'RuleSetProposed', data: { ruleSet: { ...order121, id, effectiveFrom }, openTickets: 'switch', by: '1' } },
    { type: 'RuleSetPublished', data: { id, digest } },
  ].map(({ type, data }) => ({
    ...{ id: randomUUID(), type, data, sealed: {}, occurredAt: '2026-05-01T00:00:00.000Z', correlation: 'test' },
    ...{ actor: { account: 'system-administrator:1', person: 'system-administrator:1', role: 'system-administrator' as const, office: null, revision: null, for: null }, causation: null },
  }));
  const { store } = platform.started.platform;
  await appendNext(store, { commandId: randomUUID(), stream: RULEBOOK_STREAM, events });
}

describe('the rulebook over HTTP', () => {
  it('explains a limit of a ticket day by day, with article and versions', async () => {
    const id = await aComplaint();
    const { body } = await platform.get(`/api/dispatch/tickets/${id}/limits/initial-check`);
    expect(body).toMatchObject({ ticket: id, running: true, ruleSet: 'order-121', article: '总局令第121号第十五条' });
    expect(body.days.at(-1).day).toBe(body.due);
    await platform.get(`/api/dispatch/tickets/${id}/limits/odr`, 404);
    const { body: unknown } = await platform.get(`/api/dispatch/tickets/${id}/limits/lunch`, 400);
    expect(unknown.valid).toContain('initial-check');
  }, 30_000);

  it('recalculates open tickets when a year is published, each by one event, and counts new ones by it', async () => {
    const before = await aComplaint();
    const holidays = [{ zh: '元旦', en: 'New Year', off: '01-01', statutory: '01-01', inLieu: '', worked: '' }];
    const year = { year: 2027, source: 'test', holidays };
    await platform.post(`${RULES}/calendar-years`, { year }, 'leader:11', 422);
    const { calendar } = await platform.post(`${RULES}/calendar-years`, { year }, ADMINISTRATOR);
    expect(calendar.years.at(-1)).toBe(2027);
    await platform.untilTicket(
      before,
      (ticket) => (ticket as unknown as { calendar: string }).calendar === calendar.version,
    );
    const progress = async () => (await platform.get(`${RULES}/recalculation`)).body.latest;
    while (!(await progress()).done) await sleep(20);
    expect((await progress()).calendar).toBe(calendar.version);
    expect((await progress()).recalculated).toBeGreaterThan(0);
    const again = await platform.post(`${RULES}/recalculation`, {}, ADMINISTRATOR);
    expect(again).toMatchObject({ recalculated: 0, next: null });
    const moves = (await eventsOf(before)).filter(({ type }) => type === 'DeadlinesRecalculated');
    expect(moves).toMatchObject([{ data: { calendar: calendar.version, ruleSet: null } }]);
    const after = await aComplaint();
    expect((await eventsOf(after))[0]!.data['calendar']).toBe(calendar.version);
  }, 60_000);

  it('brings open tickets over to a rule set that switches them with a ticket of its first day', async () => {
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString();
    const before = await aComplaint({ receivedAt: yesterday });
    await publishSwitching('order-today', shanghaiDay(new Date().toISOString()));
    const ruleSetOf = async (id: string) => (await platform.get(`/api/dispatch/tickets/${id}`)).body.ruleSet;
    // The rulebook at hand may be a second old, which never matters to one that is published a day ahead.
    let last = await aComplaint();
    while ((await ruleSetOf(before)) !== 'order-today') last = await aComplaint();
    const typesOf = async (id: string) => (await eventsOf(id)).map(({ type }) => type);
    const moves = (await typesOf(before)).filter((type) => type === 'DeadlinesRecalculated');
    expect(moves).toHaveLength(1);
    expect(await typesOf(last)).not.toContain('DeadlinesRecalculated');
  }, 60_000);

  it('publishes a rule set with the second of two approvals, for a later day only', async () => {
    const { digest: _, ...order121 } = findRuleSet('order-121')!;
    const ruleSet = { ...order121, id: 'order-next', effectiveFrom: '2099-01-01' };
    const today = { ...ruleSet, effectiveFrom: '2026-05-01' };
    expect((await platform.post(`${RULES}/rule-sets`, { ruleSet: today }, ADMINISTRATOR, 422)).code).toBe(
      'retroactive',
    );
    const { ruleSets } = await platform.post(`${RULES}/rule-sets`, { ruleSet }, ADMINISTRATOR);
    const { digest } = ruleSets.find(({ id }: { id: string }) => id === 'order-next');
    const approve = (actor: string, status?: number) =>
      platform.post(`${RULES}/rule-sets/order-next/approval`, { digest }, actor, status);
    await approve('leader:11');
    expect((await approve('leader:11', 422)).code).toBe('same-person');
    const published = (await approve('leader:12')).ruleSets.find(({ id }: { id: string }) => id === 'order-next');
    expect(published).toMatchObject({ status: 'published', openTickets: 'keep' });
    expect((await platform.get(RULES)).body.ruleSets).toHaveLength(4);
  }, 30_000);

  it('keeps every ranking recomputable: the replay reads the same rules from the log', async () => {
    const { events } = await replayed();
    expect(events).toBeGreaterThan(0);
  }, 60_000);
});

/** Rankings as served, against those of a fold over the whole log. */
async function replayed(): Promise<{ events: number }> {
  const { assessLog, compareRankings } = await import('@redress/assessment');
  const { SHIPPED_RULEBOOK } = await import('@redress/rulebook');
  const { store } = platform.started.platform;
  const events = [];
  for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
  const now = { day: shanghaiDay(new Date().toISOString()), position: events.length };
  const recomputed = assessLog(events, SHIPPED_RULEBOOK).rankings('month', now);
  for (const ranking of recomputed) {
    const path = `/api/analytics/rankings/${ranking.period}?atLeast=${events.length}`;
    expect(compareRankings([(await platform.get(path)).body], [ranking])).toEqual([]);
  }
  return { events: events.length };
}

import { describe, expect, it } from '@jest/globals';
import { assessLog, compareRankings } from '@redress/assessment';
import { findRuleSet, SHIPPED_RULEBOOK } from '@redress/rulebook';
import { ANALYST, AUDITOR, platformUnderTest, SIMULATOR, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { eventually } from './support/eventually.js';
import { grant } from './support/requests.js';

const platform = platformUnderTest({ simulatedFrom: '2026-10-20T09:00:00+08:00' });
const RULES = '/api/dispatch/rules';
const LEADER = 'hotline-leader:1';

const { digest: _, ...order121 } = findRuleSet('order-121')!;
const NEXT = { ...order121, id: 'order-next', effectiveFrom: '2026-10-21' };
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const HOLIDAYS = [{ zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' }];
const YEAR = { year: 2027, source: 'test', holidays: HOLIDAYS };

async function aComplaint(): Promise<string> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    ...{ channel: 'phone', kinds: ['complaint'], title: '投诉', text: '衣服起球', category: 'clothing' },
    person: { name: '张三', phone: '13800000001' },
  });
  await platform.untilTicket(tickets[0].id, ({ custody }) => custody.stage === 'assigned');
  return tickets[0].id;
}

const eventsOf = async (id: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
  (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items;
const recalculationsOf = async (id: string) =>
  (await eventsOf(id)).filter(({ type }) => type === 'DueDaysRecalculated').map(({ data }) => data);
const rules = async () => (await platform.get(RULES)).body;

describe('the rule book over HTTP', () => {
  it('explains a limit of a ticket day by day, with article and versions', async () => {
    const id = await aComplaint();
    const { body } = await platform.get(`/api/dispatch/tickets/${id}/limits/initial-check`);
    expect(body).toMatchObject({ ticket: id, running: true, ruleSet: 'order-121', article: '总局令第121号第十五条' });
    expect(body.days.at(-1).day).toBe(body.due);
    await platform.get(`/api/dispatch/tickets/${id}/limits/odr`, undefined, 404);
    const unknown = await platform.get(`/api/dispatch/tickets/${id}/limits/lunch`, undefined, 400);
    expect(unknown.body.valid).toContain('initial-check');
  }, 30_000);

  it('recalculates open tickets when a year is granted, each by one event, and counts new ones by it', async () => {
    const before = await aComplaint();
    await platform.post(`${RULES}/calendar-years`, { year: YEAR }, 'leader:11@market-east', 403);
    const { id } = await platform.post(`${RULES}/calendar-years`, { year: YEAR }, SYSTEM_ADMINISTRATOR);
    expect((await rules()).calendar.years).not.toContain(2027);
    await grant(platform, id, LEADER);
    await eventually('the year is in the rule book', async () => (await rules()).calendar.years.at(-1) === 2027);
    const { version } = (await rules()).calendar;
    await platform.untilTicket(before, ({ limits }) => limits.every(({ calendar }) => calendar === version));
    const progress = async () => (await platform.get(`${RULES}/recalculation`, SYSTEM_ADMINISTRATOR)).body.latest;
    await eventually('the recalculation is done', async () => (await progress())?.done === true);
    expect(await progress()).toMatchObject({ calendar: version, recalculated: expect.any(Number) });
    const again = await platform.post(`${RULES}/recalculation`, {}, SYSTEM_ADMINISTRATOR);
    expect(again).toMatchObject({ recalculated: 0, next: null });
    expect(await recalculationsOf(before)).toMatchObject([{ calendar: version, ruleSet: null }]);
    const after = await aComplaint();
    expect((await eventsOf(after))[0]!.data['calendar']).toBe(version);
  }, 60_000);

  it('refuses to look at a rule set that reaches back, and the grant of who proposed it', async () => {
    const today = { ...NEXT, effectiveFrom: '2026-10-20' };
    const refused = await platform.post(`${RULES}/rule-sets`, { ruleSet: today }, SYSTEM_ADMINISTRATOR, 422);
    expect(refused.code).toBe('retroactive');
    const { id } = await platform.post(`${RULES}/rule-sets`, { ruleSet: NEXT }, SYSTEM_ADMINISTRATOR);
    await grant(platform, id, SYSTEM_ADMINISTRATOR, 403);
    await platform.post(`/api/dispatch/requests/${id}/withdrawal`, {}, SYSTEM_ADMINISTRATOR);
  }, 30_000);

  it('brings open tickets over to a rule set that switches them when its first day begins', async () => {
    const before = await aComplaint();
    const body = { ruleSet: NEXT, openTickets: 'switch' };
    const { id } = await platform.post(`${RULES}/rule-sets`, body, SYSTEM_ADMINISTRATOR);
    await grant(platform, id, LEADER);
    const published = async () => (await rules()).ruleSets.find((each: { id: string }) => each.id === NEXT.id);
    await eventually('the rule set is published', async () => (await published()) !== undefined);
    expect(await published()).toMatchObject({ status: 'published', openTickets: 'switch' });
    const ruleSetsOf = async (ticket: string) =>
      (await platform.get(`/api/dispatch/tickets/${ticket}`)).body.limits.map(
        ({ ruleSet }: { ruleSet: string }) => ruleSet,
      );
    expect(new Set(await ruleSetsOf(before))).toEqual(new Set(['order-121']));

    await platform.post('/api/clock', { now: '2026-10-21T00:00:00+08:00' }, SIMULATOR);
    await platform.untilTicket(before, ({ limits }) => limits.every(({ ruleSet }) => ruleSet === NEXT.id));
    expect(await recalculationsOf(before)).toMatchObject([{ ruleSet: NEXT.id }]);
    const after = await aComplaint();
    expect(new Set(await ruleSetsOf(after))).toEqual(new Set([NEXT.id]));
    expect(await recalculationsOf(after)).toEqual([]);
  }, 60_000);

  it('keeps every ranking recomputable: the replay reads the same rules from the log', async () => {
    const { store } = platform.started.platform;
    const events = [];
    for await (const batch of store.readLog()) events.push(...batch.events.map(({ envelope }) => envelope));
    const now = { day: '2026-10-21', position: events.length };
    const recomputed = assessLog(events, SHIPPED_RULEBOOK).rankings('month', now);
    expect(recomputed.length).toBeGreaterThan(0);
    for (const ranking of recomputed) {
      const served = () => platform.get(`/api/analytics/rankings/${ranking.period}`, ANALYST);
      await eventually('the tables are there', async () => (await served()).body.asOf.position === events.length);
      expect(compareRankings([(await served()).body], [ranking])).toEqual([]);
    }
  }, 60_000);
});

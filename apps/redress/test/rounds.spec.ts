import { describe, expect, it } from '@jest/globals';
import { ANALYST, of, OPERATOR, platformUnderTest, SIMULATOR, type TicketDocument } from './platform-under-test.js';
import { eventually } from './support/eventually.js';

const platform = platformUnderTest({ simulatedFrom: '2026-05-06T09:00:00+08:00' });
const EAST = of('market-east');
const LEADER = of('market-east', 'leader');

interface Item {
  readonly indicator: string;
  readonly round: number;
  readonly day: string;
  readonly due: string | null;
  readonly inNumerator: boolean;
}

const later = (now: string) => platform.post('/api/clock', { now }, SIMULATOR);

describe('the rounds of a ticket', () => {
  it('have handling, clocks and items of their own; sending back stays in the round', async () => {
    const body = { kinds: ['complaint'], title: '投诉', text: '衣服起球', category: 'clothing', area: 'east' };
    const person = { name: '张三', phone: '13800000001' };
    const { id } = (await platform.post('/api/intake/submissions', { channel: 'phone', ...body, person })).tickets[0];
    const now = () => platform.untilTicket(id, () => true);
    const act = (path: string, content: object = {}, actor = EAST) =>
      platform.post(`/api/${path.replace('/', `/tickets/${id}/`)}`, content, actor);
    const dueOf = ({ limits }: TicketDocument, limit: string) => limits.find((each) => each.limit === limit)?.due;
    await platform.untilTicket(id, ({ custody }) => custody.stage === 'assigned');

    await act('dispatch/signing');
    const initialCheck = dueOf(await now(), 'initial-check');
    await act('mediation/acceptance', { toldBy: 'phone' });
    const mediation = dueOf(await now(), 'mediation');
    expect([initialCheck, mediation]).toEqual([expect.any(String), expect.any(String)]);
    await act('mediation/mediation');
    await act('mediation/settlement', { amount: 5_000 });
    await act('mediation/notice', { toldBy: 'phone' });
    await act('mediation/sign-off-request');

    await act('dispatch/sending-back', { findings: ['form'] }, LEADER);
    const sentBack = await now();
    expect(sentBack).toMatchObject({ custody: { stage: 'handling' }, round: { number: 1 }, earlierRounds: [] });
    await act('mediation/sign-off-request');
    await act('dispatch/sign-off', {}, LEADER);

    await later('2026-06-08T09:00:00+08:00');
    await act('intake/follow-ups', { reached: true, resolved: false, satisfaction: 'dissatisfied' }, OPERATOR);
    await act('dispatch/reopening', { reason: 'unresolved' }, OPERATOR);
    const reopened = await now();
    expect(reopened).toMatchObject({
      custody: { department: 'market-east' },
      round: { number: 2, openedOn: '2026-06-08', because: 'unresolved', handling: { stage: 'accepted' } },
      earlierRounds: [{ number: 1, because: null, handling: { stage: 'finished', outcome: 'settled' } }],
    });
    // Accepted once for all rounds: only mediation is waited for again, from the day of the new round.
    expect(dueOf(reopened, 'initial-check')).toBeUndefined();
    expect(dueOf(reopened, 'mediation')! > mediation!).toBe(true);

    await later('2026-06-10T09:00:00+08:00');
    await act('mediation/mediation');
    await act('mediation/termination', { ground: 'no-agreement-declared' });
    await act('mediation/notice', { toldBy: 'letter' });
    await act('mediation/sign-off-request');
    await act('dispatch/sign-off', {}, LEADER);

    const itemsOf = async (round: number, indicator: string): Promise<readonly Item[]> => {
      const { items } = (await platform.get(`/api/analytics/tickets/${id}/items`, ANALYST)).body;
      return items.filter((item: Item) => item.round === round && item.indicator === indicator);
    };
    await eventually('both rounds count', async () => (await itemsOf(2, 'mediation-success')).length === 1);
    expect(await itemsOf(1, 'mediation-success')).toMatchObject([{ inNumerator: true }]);
    expect(await itemsOf(2, 'mediation-success')).toMatchObject([{ inNumerator: false }]);
    expect(await itemsOf(1, 'on-time-initial-check')).toHaveLength(1);
    expect(await itemsOf(2, 'on-time-initial-check')).toEqual([]);
  }, 60_000);
});

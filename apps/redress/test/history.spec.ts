import { describe, expect, it } from '@jest/globals';
import { AUDITOR, of, platformUnderTest, SIMULATOR } from './platform-under-test.js';

const platform = platformUnderTest({ simulatedFrom: '2026-05-06T09:00:00+08:00' });
const HANDLER = of('food-drug');

interface HistoryEvent {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
  readonly position: string;
  readonly recordedAt: string;
  readonly causation: string | null;
  readonly actor: object;
}

/** Advances the clock by whole hours. */
async function hoursPass(hours: number): Promise<void> {
  const { now } = (await platform.get('/api/clock')).body;
  const later = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  await platform.post('/api/clock', { now: later }, SIMULATOR);
}

/** A consultation that came a day before it was signed for. */
async function aTicketSignedForLater(): Promise<string> {
  const body = { kinds: ['consultation'], title: '咨询', text: '请问办证', category: 'food' };
  const { tickets } = await platform.post('/api/intake/submissions', { channel: 'phone', ...body });
  const { id } = tickets[0];
  await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  await hoursPass(25);
  await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, HANDLER);
  return id;
}

const eventsOf = async (id: string): Promise<readonly HistoryEvent[]> =>
  (await platform.get(`/api/dispatch/tickets/${id}/events`, AUDITOR)).body.items;

describe('the history of a ticket', () => {
  it('can be asked as of a position, as of what had occurred, and as of what was known', async () => {
    const id = await aTicketSignedForLater();
    const stageAt = async (query: string) =>
      (await platform.get(`/api/dispatch/tickets/${id}?${query}`)).body.custody.stage;
    const events = await eventsOf(id);
    const at = (type: string) => events.find((event) => event.type === type)!;
    const signing = at('TicketSignedFor');
    const asked = encodeURIComponent;

    expect(await stageAt(`atPosition=${at('TicketAssigned').position}`)).toBe('assigned');
    expect(await stageAt(`atPosition=${signing.position}`)).toBe('handling');
    const anHourBefore = new Date(Date.parse(signing.recordedAt) - 3_600_000).toISOString();
    for (const side of ['at', 'knownAt']) {
      expect(await stageAt(`${side}=${anHourBefore}`)).toBe('assigned');
      expect(await stageAt(`${side}=${asked(signing.recordedAt)}`)).toBe('handling');
    }
    await platform.get(`/api/dispatch/tickets/${id}?knownAt=2026-05-05T10:00:00Z`, undefined, 404);
    await platform.get(`/api/dispatch/tickets/${id}?atPosition=17`, undefined, 400);
  }, 30_000);

  it('shows every event with who acted, and nothing personal', async () => {
    const id = await aTicketSignedForLater();
    const items = await eventsOf(id);
    expect(items.map(({ type, revision }) => [revision, type])).toEqual([
      [0, 'TicketRegistered'],
      [1, 'TicketClassified'],
      [2, 'TicketAssigned'],
      [3, 'TicketSignedFor'],
    ]);
    const policy = 'policy:assign-what-was-classified';
    const machine = { account: policy, person: policy, role: 'policy', office: null, revision: null, for: null };
    expect(items[2]).toMatchObject({ actor: machine, causation: items[1]!.id });
    const account = 'handler:2001';
    const person = { account, person: account, role: 'handler', office: 'food-drug', revision: null, for: null };
    expect(items[3]!.actor).toEqual(person);
  }, 30_000);

  it('answers a command that was sent twice as the first time, and stores nothing', async () => {
    const id = await aTicketSignedForLater();
    const key = '0198f6a0-0000-7000-8000-000000000001';
    const answer = () =>
      fetch(`${platform.started.url}/api/mediation/tickets/${id}/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, 'redress-actor': HANDLER },
        body: JSON.stringify({ text: '请到大厅' }),
      }).then((response) => response.json() as Promise<object>);
    const first = await answer();
    const before = (await eventsOf(id)).length;
    // The position is sealed: equal ones look different.
    expect(await answer()).toEqual({ ...first, position: expect.any(String), repeated: true });
    expect(await eventsOf(id)).toHaveLength(before);
  }, 30_000);

  it('lets a list be asked for that reflects a write, and names the position it reflects', async () => {
    const id = await aTicketSignedForLater();
    const { position } = await platform.post(`/api/mediation/tickets/${id}/answer`, { text: '请到大厅' }, HANDLER);
    const { body, headers } = await platform.get(`/api/dispatch/tickets?sort=receipt&limit=1&atLeast=${position}`);
    expect(headers['redress-position']).toMatch(/^[\w-]{48}$/);
    expect(body.items[0]).toMatchObject({ id, handlingStage: 'finished' });
    await platform.get('/api/dispatch/tickets?atLeast=17', undefined, 400);
  }, 30_000);
});

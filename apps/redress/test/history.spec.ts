import { describe, expect, it } from '@jest/globals';
import { of, platformUnderTest } from './platform-under-test.js';

const platform = platformUnderTest();

async function aTicketSignedForLater(): Promise<string> {
  const { tickets } = await platform.post('/api/intake/submissions', {
    channel: 'phone',
    kinds: ['consultation'],
    title: '咨询',
    text: '请问办证',
    category: 'food',
    at: '2026-05-06T09:00:00+08:00',
  });
  const { id } = tickets[0];
  await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
  await platform.post(`/api/dispatch/tickets/${id}/signing`, { at: '2026-05-07T10:00:00+08:00' }, of('food-drug'));
  await platform.untilTicket(id, (ticket) => ticket.handling.stage === 'awaiting-answer');
  return id;
}

describe('the history of a ticket', () => {
  it('can be asked as of a position, as of what had occurred, and as of what was known', async () => {
    const id = await aTicketSignedForLater();
    const stageAt = async (query: string) =>
      (await platform.get(`/api/dispatch/tickets/${id}?${query}`)).body.custody.stage;
    const { items } = (await platform.get(`/api/dispatch/tickets/${id}/events`)).body;
    const signing = items.find(({ type }: { type: string }) => type === 'TicketSignedFor');

    expect(await stageAt(`atPosition=${signing.position}`)).toBe('assigned');
    expect(await stageAt(`atPosition=${signing.position + 1}`)).toBe('handling');
    expect(await stageAt('at=2026-05-06T20:00:00%2B08:00')).toBe('assigned');
    expect(await stageAt('at=2026-05-07T10:00:00%2B08:00')).toBe('handling');
    expect(await stageAt(`knownAt=${items[0].recordedAt}`)).toMatch(/registered|classified/);
    await platform.get(`/api/dispatch/tickets/${id}?knownAt=2026-05-07T10:00:00Z`, 404);
  }, 30_000);

  it('shows every event with who acted, and nothing personal', async () => {
    const id = await aTicketSignedForLater();
    const { items } = (await platform.get(`/api/dispatch/tickets/${id}/events`)).body;
    expect(items.map(({ type, revision }: { type: string; revision: number }) => [revision, type])).toEqual([
      [0, 'TicketRegistered'],
      [1, 'TicketClassified'],
      [2, 'TicketAssigned'],
      [3, 'TicketSignedFor'],
      [4, 'HandlingOpened'],
    ]);
    expect(items[2].actor).toEqual({ account: 'policy:assign-what-was-classified', person: 'policy:assign-what-was-classified', role: 'policy', office: null, revision: null, for: null });
    expect(items[2].causation).toBe(items[1].id);
  }, 30_000);

  it('answers a command that was sent twice as the first time, and stores nothing', async () => {
    const id = await aTicketSignedForLater();
    const key = '0198f6a0-0000-7000-8000-000000000001';
    const answer = () =>
      fetch(`${platform.started.url}/api/mediation/tickets/${id}/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, 'redress-actor': of('food-drug') },
        body: JSON.stringify({ text: '请到大厅' }),
      }).then((response) => response.json() as Promise<object>);
    const first = await answer();
    expect(await answer()).toEqual({ ...first, repeated: true });
  }, 30_000);

  it('lets a list be asked for that reflects a write, and names the position it reflects', async () => {
    const id = await aTicketSignedForLater();
    const { position } = await platform.post(
      `/api/mediation/tickets/${id}/answer`,
      { text: '请到大厅' },
      of('food-drug'),
    );
    const response = await platform.get(`/api/dispatch/tickets?limit=1&atLeast=${position}`);
    expect(Number(response.headers['redress-position'])).toBeGreaterThanOrEqual(position);
    expect(response.body.items[0]).toMatchObject({ id, handlingStage: 'finished' });
  }, 30_000);
});

import { describe, expect, it } from '@jest/globals';
import { PlatformClient, type HttpRequest } from '@redress/client';
import { CityTooLateError, liveCity, RealClockError } from '../src/index.js';
import { Agenda } from '../src/living/agenda.js';
import { SimulatedClock } from '../src/living/simulated-clock.js';
import { momentAt } from '../src/shanghai-time.js';

/** A platform that answers each path with a value, and notes what it is asked. */
function platform(answers: Readonly<Record<string, object>>) {
  const asked: HttpRequest[] = [];
  const client = new PlatformClient(async (request) => {
    asked.push(request);
    const value = answers[`${request.method} ${request.path}`];
    const headers = { 'content-type': 'application/json' };
    return value === undefined
      ? { status: 404, headers, text: '{"code":"no-route"}' }
      : { status: 200, headers, text: JSON.stringify(value) };
  }, 'operator:city');
  return { client, asked };
}

const simulated = (now: string) => ({ 'GET /api/clock': { clock: 'simulated', now }, 'POST /api/clock': {} });

describe('a city', () => {
  it('sends nothing to a platform of the real world', async () => {
    const { client, asked } = platform({ 'GET /api/clock': { clock: 'real', now: '2026-11-28T00:00:00.000Z' } });
    await expect(liveCity({ tickets: 1, seed: 1 }, client)).rejects.toThrow(RealClockError);
    expect(asked).toHaveLength(1);
  });

  it('does not begin on a platform whose time has passed its beginning', async () => {
    const { client, asked } = platform({
      ...simulated('2026-03-01T00:00:00.000Z'),
      'GET /api/dispatch/offices': { on: '2026-03-01', items: [] },
    });
    await expect(liveCity({ tickets: 1, seed: 1, from: '2026-01' }, client)).rejects.toThrow(CityTooLateError);
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('its clock', () => {
  it('passes every midnight on its way, and never goes back', async () => {
    const { client, asked } = platform(simulated('2026-03-01T00:00:00.000Z'));
    const clock = await SimulatedClock.of(client);
    await clock.passTo(momentAt('2026-03-03', 9 * 3600));
    await clock.passTo(momentAt('2026-03-02', 9 * 3600));
    const moves = asked.filter(({ method }) => method === 'POST');
    expect(moves.map(({ body }) => (JSON.parse(body!) as { now: string }).now)).toEqual([
      '2026-03-02T00:00:00+08:00',
      '2026-03-03T00:00:00+08:00',
      '2026-03-03T09:00:00+08:00',
    ]);
    expect(new Set(moves.map(({ headers }) => headers['redress-actor']))).toEqual(new Set(['simulator:city']));
  });
});

describe('an agenda', () => {
  it('hands out what is due moment by moment, whatever the order in which it was added', () => {
    const agenda = new Agenda<string>();
    for (const [moment, entry] of [
      [30, 'c'],
      [10, 'a'],
      [20, 'b'],
      [10, 'a too'],
    ] as const)
      agenda.add(moment, entry);
    const handed = [];
    for (let next = agenda.next(); next !== undefined; next = agenda.next()) handed.push([next, agenda.take()]);
    expect(handed).toEqual([
      [10, ['a', 'a too']],
      [20, ['b']],
      [30, ['c']],
    ]);
    expect(agenda.take()).toEqual([]);
  });
});

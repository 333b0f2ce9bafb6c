import { beforeAll, describe, expect, it } from '@jest/globals';
import { cityLives, runCity, type CityResult, type RunCityOptions } from '../../src/city/index.js';
import { OfficeDouble } from './office-double.js';

const plan = { tickets: 600, seed: '7', from: '2026-01', months: 6 };

/** Instead of waiting for policies that lag, lets them work. */
const live = (office: OfficeDouble, options: RunCityOptions = {}) =>
  runCity(cityLives(plan), office, { concurrency: 8, pause: async () => office.settle(), ...options });

describe('a city of 600 tickets', () => {
  const office = new OfficeDouble(40);
  let result: CityResult;

  beforeAll(async () => {
    result = await live(office);
  });

  it('gives only commands that the deciders accept, and waits for policies that lag behind', () => {
    expect(office.refusals).toEqual([]);
    expect(result.stuck).toEqual([]);
    expect(result.tickets).toBe(600);
    expect(result.commands).toBe(result.tickets + stepsOf(office));
  });

  it('changes nothing when it is lived a second time', async () => {
    office.settle();
    const before = JSON.stringify([...office.tickets]);
    const again = await live(office);
    office.settle();
    expect(again.repeated).toBe(again.commands);
    expect(again.commands).toBe(result.commands);
    expect(JSON.stringify([...office.tickets])).toBe(before);
  });

  it('comes to the same end when it is interrupted and taken up again', async () => {
    const other = new OfficeDouble(40);
    const stop = new AbortController();
    const first = await live(other, {
      signal: stop.signal,
      onProgress: ({ commands }) => commands > 1500 && stop.abort(),
    });
    expect(first.interrupted).toBe(true);
    await live(other);
    other.settle();
    expect(sorted(other)).toEqual(sorted(office));
  });

  it('gives a life up when the platform never reacts, and says at which ticket', async () => {
    const deaf = new OfficeDouble(Number.MAX_SAFE_INTEGER);
    const { stuck } = await runCity(cityLives({ ...plan, tickets: 3 }), deaf, {
      patienceMs: 0,
      pause: async () => undefined,
    });
    expect(stuck).toHaveLength(3);
    expect(stuck.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });
});

function sorted({ tickets }: OfficeDouble) {
  return [...tickets].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Commands on tickets leave one event each, or two for an upheld return; the rest is the policies'. */
function stepsOf({ tickets }: OfficeDouble): number {
  const own = [...tickets.values()].flat().filter(({ event }) => !BY_OTHERS.includes(event.type)).length;
  const archivedByPeople = [...tickets.values()].filter((events) => {
    const [before, last] = events.slice(-2);
    return last?.event.type === 'TicketArchived' && before!.at !== last.at;
  }).length;
  return own + archivedByPeople;
}

const BY_OTHERS = [
  'TicketRegistered',
  'TicketClassified',
  'TicketAssigned',
  'TicketReassigned',
  'HandlingOpened',
  'TicketConcluded',
  'TicketArchived',
];

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Leadership } from '@redress/event-bus';
import { PlatformClock } from '@redress/service';
import type { Vault, Waiting } from '@redress/vault';
import type { Draft, RegisterTickets } from './register-tickets.js';
import { ReportsWait } from './reports-wait.js';

const NOON = Date.parse('2026-05-06T04:00:00.000Z');
const HOUR = 3_600_000;

const draft = (id: string) => ({ id, kind: 'report', at: '2026-05-06T04:00:00.000Z' }) as Draft;
/** What waits, with its due moment, and what was registered, in memory. */
let waiting: Map<string, { readonly text: string; readonly due: number }>;
let registered: Draft[];
let refused: ReadonlySet<string>;
let clock: PlatformClock;
let leads: boolean;
let reports: ReportsWait;
/** How often the vault was asked, and how it tells that something new waits. */
let looks: number;
let tell: () => void;

beforeEach(() => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  [waiting, registered, refused, leads, looks] = [new Map(), [], new Set(), true, 0];
  tell = () => undefined;
  clock = new PlatformClock(NOON);
  const vault = {
    waiting: {
      add: async ({ id, text }: Waiting, due: Date) => {
        if (waiting.has(id)) return false;
        waiting.set(id, { text, due: due.getTime() });
        tell();
        return true;
      },
      dueAt: async (at: Date) => {
        looks++;
        return [...waiting].filter(([, { due }]) => due <= at.getTime()).map(([id, { text }]) => ({ id, text }));
      },
      nextDue: async () => {
        const dues = [...waiting.values()].map(({ due }) => due);
        return dues.length === 0 ? undefined : new Date(Math.min(...dues));
      },
      onAdded: (listener: () => void) => {
        tell = listener;
        return async () => undefined;
      },
      leave: async (id: string) => void waiting.delete(id),
    },
  } as unknown as Vault;
  const registration = {
    isRegistered: async (id: string) => registered.some((each) => each.id === id),
    register: async (each: Draft) => {
      if (refused.has(each.id)) throw new Error('refused');
      registered.push(each);
    },
  } as unknown as RegisterTickets;
  const leadership = {
    tryToLead: async () => (leads ? { isHeld: () => true, release: async () => undefined } : undefined),
  } as unknown as Leadership;
  reports = new ReportsWait(registration, clock, leadership, vault);
});
afterEach(() => reports.onApplicationShutdown());

const lookAfter = async (milliseconds: number) => {
  await clock.moveTo(clock.now() + milliseconds);
  await reports.look();
};

describe('a report that waits', () => {
  it('gets a turn within the hour by chance, and keeps it when it is sent again', async () => {
    for (let n = 0; n < 40; n++) await reports.wait(draft(`${n}`));
    const dues = [...waiting.values()].map(({ due }) => due - NOON);
    expect(Math.min(...dues)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...dues)).toBeLessThan(HOUR);
    expect(new Set(dues).size).toBeGreaterThan(30);
    const first = dues[0];
    expect(await reports.wait(draft('0'))).toEqual({
      ...{ id: '0', number: null, kind: 'report', position: null, repeated: true },
    });
    expect([...waiting.values()][0]!.due - NOON).toBe(first);
  });

  it('is registered at its turn, at the moment of that, and leaves', async () => {
    await reports.wait(draft('1'));
    await lookAfter(HOUR);
    expect(registered).toEqual([{ ...draft('1'), at: '2026-05-06T05:00:00.000Z' }]);
    expect(waiting.size).toBe(0);
  });

  it('is registered once, also when a crash came between registering and leaving', async () => {
    await reports.wait(draft('1'));
    registered.push(draft('1'));
    await lookAfter(HOUR);
    expect(registered).toHaveLength(1);
    expect(waiting.size).toBe(0);
  });

  it('that fails stays, and holds up no other', async () => {
    refused = new Set(['1']);
    for (const id of ['1', '2']) await reports.wait(draft(id));
    await lookAfter(HOUR);
    expect(registered.map(({ id }) => id)).toEqual(['2']);
    expect([...waiting.keys()]).toEqual(['1']);
  });

  it('is left to the process that leads', async () => {
    leads = false;
    await reports.wait(draft('1'));
    await lookAfter(HOUR);
    expect([registered.length, waiting.size]).toEqual([0, 1]);
  });
});

describe('a process', () => {
  const HALF_AN_HOUR = HOUR / 2;
  const waitingFor = (id: string, due: number) => waiting.set(id, { text: JSON.stringify(draft(id)), due });
  beforeEach(() => {
    jest.useFakeTimers({ now: NOON });
    clock.becomeReal();
    reports.onApplicationBootstrap();
  });
  afterEach(() => void jest.useRealTimers());
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('asks the vault once when it hears it, and not again while nothing waits', async () => {
    tell();
    await pass(24 * HOUR);
    expect(looks).toBe(1);
  });

  it('looks when a report is due that another process let wait, and not before', async () => {
    waitingFor('1', NOON + HALF_AN_HOUR);
    tell();
    await pass(HALF_AN_HOUR - 1);
    expect([looks, registered.length]).toEqual([1, 0]);
    await pass(1);
    expect([looks, registered.length]).toEqual([2, 1]);
    await pass(24 * HOUR);
    expect(looks).toBe(2);
  });

  it('looks again every second while what is due is left to another process, which may end', async () => {
    leads = false;
    waitingFor('1', NOON);
    tell();
    await pass(3_000);
    expect(looks).toBe(4);
    leads = true;
    await pass(1_000);
    expect(registered).toHaveLength(1);
  });

  it('looks no more once it stops', async () => {
    waitingFor('1', NOON + HALF_AN_HOUR);
    tell();
    await pass(0);
    await reports.onApplicationShutdown();
    await pass(HOUR);
    expect([looks, registered.length]).toEqual([1, 0]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { foldEvents } from './decision.js';
import type { Event } from './event.js';
import { newestVersionWith, type Upcaster } from './upcast.js';

type Called = Event<'Called', { answered: boolean }>;
type CalledV2 = Event<'Called.v2', { outcome: 'reached' | 'missed' }>;
type CalledV3 = Event<'Called.v3', { outcome: 'reached' | 'missed' | 'refused'; attempts: number }>;

const toSecond: Upcaster<Called, CalledV2> = {
  from: 'Called',
  to: 'Called.v2',
  upcast: ({ answered }) => ({ outcome: answered ? 'reached' : 'missed' }),
};
const toThird: Upcaster<CalledV2, CalledV3> = {
  from: 'Called.v2',
  to: 'Called.v3',
  upcast: ({ outcome }) => ({ outcome, attempts: 1 }),
};
const newest = newestVersionWith([toThird, toSecond]);

describe('an event of an old version', () => {
  it('is read as the newest one, step by step', () => {
    expect(newest<Event>({ type: 'Called', data: { answered: true } })).toEqual({
      type: 'Called.v3',
      data: { outcome: 'reached', attempts: 1 },
    });
    expect(newest<Event>({ type: 'Called.v2', data: { outcome: 'missed' } })).toEqual({
      type: 'Called.v3',
      data: { outcome: 'missed', attempts: 1 },
    });
  });

  it('keeps what stands beside its data, and is itself left as it was stored', () => {
    const stored = { type: 'Called', data: { answered: false }, revision: 7 };
    expect(newest(stored)).toMatchObject({ type: 'Called.v3', revision: 7 });
    expect(stored).toEqual({ type: 'Called', data: { answered: false }, revision: 7 });
  });

  it('lets a fold know the newest version only', () => {
    const log: Event[] = [
      { type: 'Called', data: { answered: false } },
      { type: 'Called.v2', data: { outcome: 'missed' } },
      { type: 'Called.v3', data: { outcome: 'refused', attempts: 3 } },
    ];
    const attempts = { initial: 0, evolve: (sum: number, { data }: CalledV3) => sum + data.attempts };
    expect(foldEvents(attempts, log.map(newest) as CalledV3[])).toBe(5);
  });
});

it('hands an event of the newest version on as it is', () => {
  const event: CalledV3 = { type: 'Called.v3', data: { outcome: 'refused', attempts: 3 } };
  expect(newest(event)).toBe(event);
});

it('refuses upcasters that leave two ways or none', () => {
  expect(() => newestVersionWith([toSecond, toSecond])).toThrow('Two upcasters start from Called');
  const back: Upcaster<CalledV2, Called> = {
    from: 'Called.v2',
    to: 'Called',
    upcast: ({ outcome }) => ({ answered: outcome === 'reached' }),
  };
  expect(() => newestVersionWith([toSecond, back])).toThrow('The upcasters from Called run in a circle');
});

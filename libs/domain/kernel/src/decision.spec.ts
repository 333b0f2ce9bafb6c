import { describe, expect, it } from '@jest/globals';
import { decide, foldEvents, isRefusal, refuse, refuseOption, type RuleOutcome } from './decision.js';
import type { Event } from './event.js';

type Added = Event<'Added', { amount: number }>;
const added = (amount: number): Added => ({ type: 'Added', data: { amount } });

describe('a decision', () => {
  it('is the events that follow, in their order, or none', () => {
    expect(decide(added(1), added(2))).toEqual({ refused: false, events: [added(1), added(2)] });
    expect(decide()).toEqual({ refused: false, events: [] });
  });

  it('or a refusal: a code with values, and what would have been valid where that can be listed', () => {
    expect(refuse('not-found')).toEqual({ refused: true, code: 'not-found', values: {} });
    expect(refuse('not-found')).not.toHaveProperty('valid');
    expect(refuse('late', { days: 3 }, ['2026-05-06'])).toEqual({
      ...{ refused: true, code: 'late', values: { days: 3 }, valid: ['2026-05-06'] },
    });
    expect(refuse('findings-missing', {}, [])).toHaveProperty('valid', []);
  });

  it('lists options in words, and nothing else that they carry', () => {
    const testing = { code: 'testing', zh: '检测', en: 'testing', article: null };
    expect(refuseOption('unknown', [{ ...testing, internal: true } as never])).toEqual({
      ...{ refused: true, code: 'unknown', values: {}, valid: ['testing'], options: [testing] },
    });
  });
});

describe('a chain of rules', () => {
  const holds = (): RuleOutcome => undefined;
  const fails = (code: string) => (): RuleOutcome => refuse(code);

  it('decides where all hold, and refuses with the first that does not', () => {
    expect(holds() ?? holds() ?? decide(added(1))).toMatchObject({ refused: false });
    expect(holds() ?? fails('second')() ?? fails('third')() ?? decide(added(1))).toMatchObject({ code: 'second' });
  });
});

it('tells a refusal from a state, a decision and nothing', () => {
  expect(isRefusal(refuse('not-found'))).toBe(true);
  for (const value of [decide(added(1)), { status: 'registered' }, { refused: 'true' }, null, undefined, 'refused', 7])
    expect(isRefusal(value)).toBe(false);
});

describe('a fold', () => {
  const sum = { initial: 10, evolve: (all: number, { data }: Added) => all + data.amount };

  it('is the state after all events, in their order', () => {
    expect(foldEvents(sum, [added(1), added(2)])).toBe(13);
    const order = { initial: '', evolve: (all: string, { data }: Added) => `${all}${data.amount}` };
    expect(foldEvents(order, [added(1), added(2), added(3)])).toBe('123');
  });

  it('is the state before the first one where there are none', () => expect(foldEvents(sum, [])).toBe(10));
});

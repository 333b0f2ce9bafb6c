import { describe, expect, it } from '@jest/globals';
import { setImmediate as soon } from 'node:timers/promises';
import { Turnstile } from './turnstile.js';
import { TurnedAwayError } from './turned-away-error.js';

/** Work that ends when it is told to, and what is under way. */
function workshop() {
  const underWay: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) => async () => {
    underWay.push(number);
    await new Promise<void>((resolve) => (ends[number] = resolve));
    underWay.splice(underWay.indexOf(number), 1);
    return number;
  };
  return { underWay, work, end: (number: number) => ends[number]!() };
}

describe('a turnstile', () => {
  it('lets so many through at once, and the others in their order', async () => {
    const { underWay, work, end } = workshop();
    const turnstile = new Turnstile({ atOnce: 2, waiting: 10 });
    const passing = [0, 1, 2, 3].map((number) => turnstile.pass(work(number)));
    await soon();
    expect(underWay).toEqual([0, 1]);
    end(1);
    await soon();
    expect(underWay).toEqual([0, 2]);
    end(0);
    await soon();
    expect(underWay).toEqual([2, 3]);
    end(2);
    end(3);
    expect(await Promise.all(passing)).toEqual([0, 1, 2, 3]);
  });

  it('turns away who would wait behind too many, with a time to return', async () => {
    const { work, end } = workshop();
    const turnstile = new Turnstile({ atOnce: 1, waiting: 1 });
    const passing = [0, 1].map((number) => turnstile.pass(work(number)));
    const error = await turnstile.pass(work(2)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TurnedAwayError);
    expect((error as TurnedAwayError).problem).toMatchObject({ status: 429, retryAfterSeconds: 5 });
    end(0);
    await soon();
    end(1);
    await Promise.all(passing);
  });

  it('is free again after work that failed', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 0 });
    await expect(turnstile.pass(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await turnstile.pass(async () => 'done')).toBe('done');
  });
});

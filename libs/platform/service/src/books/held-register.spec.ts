import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import type { EventStore } from '@redress/event-store';
import { counters, execution, executorOn, storeWith, type Counter } from '../../test/counter.js';
import { HeldRegister } from './held-register.js';

/** The only one of its kind: its stream is its category. */
const only = { ...counters, streamOf: () => 'counter-1' };

let store: MemoryEventStore;
let readStream: jest.Mock<EventStore['readStream']>;
let register: HeldRegister<Counter>;
beforeEach(() => {
  jest.useFakeTimers({ now: 0, doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] });
  store = new MemoryEventStore();
  readStream = jest.fn(store.readStream.bind(store));
  register = new HeldRegister(only, storeWith(store, 'readStream', readStream));
});
afterEach(() => void jest.useRealTimers());
const grow = () => executorOn(store).execute(execution());

describe('a held register', () => {
  it('is empty before its first event', async () => {
    expect(await register.read()).toEqual({ total: 0, office: null });
  });

  it('is read once in a second, however often it is asked', async () => {
    await grow();
    const [one, two] = await Promise.all([register.read(), register.read()]);
    expect(two).toBe(one);
    await grow();
    jest.advanceTimersByTime(999);
    expect(await register.read()).toBe(one);
    jest.advanceTimersByTime(1);
    expect(await register.read()).toEqual({ total: 4, office: null });
    expect(readStream).toHaveBeenCalledTimes(2);
  });

  it('is the same value as long as the log holds no more, so that tables made of it are kept', async () => {
    await grow();
    const one = await register.readNow();
    expect(await register.readNow()).toBe(one);
    expect(readStream).toHaveBeenCalledTimes(2);
  });

  it('is read again at once when this process has written to it, or when the log is asked for', async () => {
    await register.read();
    await grow();
    expect(await register.readNow()).toMatchObject({ total: 2 });
    await grow();
    register.forget();
    expect(await register.read()).toMatchObject({ total: 4 });
  });

  it('is asked for again after a read that failed', async () => {
    readStream.mockRejectedValueOnce(new Error('The store does not answer'));
    await expect(register.read()).rejects.toThrow('The store does not answer');
    expect(await register.read()).toMatchObject({ total: 0 });
  });

  it('keeps a newer read when an older one fails late', async () => {
    let fail = (_: Error): void => undefined;
    readStream.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    const old = register.read();
    const now = register.readNow();
    fail(new Error('too late'));
    await expect(old).rejects.toThrow('too late');
    await now;
    await register.read();
    expect(readStream).toHaveBeenCalledTimes(2);
  });
});

import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { StreamingRead } from '@eventstore/db-client';
import { collect } from './collect.js';
import { NoAnswerError } from './transient.js';

const PATIENCE = { silence: 1_000, altogether: 4_000 };

/** A read whose items the test sends. */
class Read extends EventEmitter {
  cancelled = false;
  readonly items = collect<number>(this as unknown as StreamingRead<number>, PATIENCE);

  async cancel(): Promise<void> {
    this.cancelled = true;
  }

  /** One item after the other, each so long after the one before. */
  async send(count: number, milliseconds: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      await jest.advanceTimersByTimeAsync(milliseconds);
      this.emit('data', n);
    }
  }
}

let read: Read;
beforeEach(() => {
  jest.useFakeTimers();
  read = new Read();
  read.items.catch(() => undefined);
});
afterEach(() => void jest.useRealTimers());

describe('a read of EventStoreDB', () => {
  it('that brings its items slowly is not given up between them', async () => {
    await read.send(3, 900);
    read.emit('end');
    expect(await read.items).toEqual([0, 1, 2]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('that falls silent is given up, and cancelled', async () => {
    await read.send(2, 900);
    await jest.advanceTimersByTimeAsync(PATIENCE.silence);
    await mustBeGivenUp();
  });

  it('that never falls silent and never ends is given up as well', async () => {
    await read.send(5, 900);
    await mustBeGivenUp();
  });
});

async function mustBeGivenUp(): Promise<void> {
  await expect(read.items).rejects.toThrow(NoAnswerError);
  expect(read.cancelled).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
}

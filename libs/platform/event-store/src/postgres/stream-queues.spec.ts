import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { PendingAppend } from './pending-append.js';
import { StreamQueues } from './stream-queues.js';

/** All that a queue looks at. */
const command = (stream: string) => ({ append: { stream } }) as PendingAppend;

describe('the queues of streams', () => {
  it('let one command of a stream through at a time, in the order in which they came', () => {
    const queues = new StreamQueues();
    const [first, second, third] = [command('ticket-1'), command('ticket-1'), command('ticket-1')];

    expect([first, second, third].map((pending) => queues.enter(pending))).toEqual([true, false, false]);
    expect(queues.leave('ticket-1')).toBe(second);
    expect(queues.leave('ticket-1')).toBe(third);
    expect(queues.leave('ticket-1')).toBeUndefined();
    expect(queues.empty).toBe(true);
  });

  it('keep who waits for a stream while thousands of others come and go', () => {
    const queues = new StreamQueues();
    const waiting = command('ticket-0');
    queues.enter(command('ticket-0'));
    queues.enter(waiting);
    for (let n = 1; n <= 5_000; n++) {
      queues.enter(command(`ticket-${n}`));
      queues.leave(`ticket-${n}`);
    }

    expect(queues.empty).toBe(false);
    expect(queues.leave('ticket-0')).toBe(waiting);
  });

  it('leave nothing to the old generation of the collector, though they are never empty', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;
    const queues = new StreamQueues();
    let next = 0;
    const pass = (commands: number) => {
      for (const end = next + commands; next < end; next++) {
        queues.enter(command(`ticket-${next}`));
        if (next >= 32) queues.leave(`ticket-${next - 32}`);
        if (next % 1_000 === 0) collect({ type: 'minor' });
      }
    };
    pass(1_000);
    collect();
    pass(1_000);
    const before = process.memoryUsage().heapUsed;
    pass(100_000);

    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@redress/event-store';
import { SoleLeadership, TestConsumer, appendTo } from '../contract/index.js';
import { DirectEventBus } from '../direct/direct-event-bus.js';
import { SlowReaderError, type Change } from './change.js';

const log = { debug: () => undefined, warn: () => undefined };
const pace = { idleMs: 60_000, backoff: { firstMs: 1, longestMs: 5 } };

describe('the changes', () => {
  let store: MemoryEventStore;
  let bus: DirectEventBus;
  let stopping: AbortController;
  /** Takes changes until it has been told everything below `end`. */
  const takeUntil = async (changes: AsyncIterator<readonly Change[]>, end: number): Promise<Change[]> => {
    const taken: Change[] = [];
    while ((taken.at(-1)?.position ?? 0) < end) taken.push(...((await changes.next()).value as readonly Change[]));
    return taken;
  };
  const changesFrom = (position: number): AsyncIterator<readonly Change[]> =>
    bus.changes(position, stopping.signal)[Symbol.asyncIterator]();
  beforeEach(() => {
    store = new MemoryEventStore();
    bus = new DirectEventBus({ store, leadership: new SoleLeadership(), log, pace });
    stopping = new AbortController();
  });
  afterEach(() => bus.close());

  it('begin with what the log holds from the position on, and go on with what comes', async () => {
    await appendTo(store, 'ticket-1', 'Opened', 'Opened', 'Closed');
    await appendTo(store, 'ticket-2', 'Opened');
    const changes = changesFrom(1);
    expect(await takeUntil(changes, 4)).toEqual([
      { position: 3, stream: 'ticket-1', types: ['Opened', 'Closed'] },
      { position: 4, stream: 'ticket-2', types: ['Opened'] },
    ]);
    const coming = changes.next();
    await appendTo(store, 'ticket-1', 'Opened');
    expect(await coming).toEqual({ done: false, value: [{ position: 5, stream: 'ticket-1', types: ['Opened'] }] });
  });

  it('leave nothing out for a reader that resumes where it was told', async () => {
    const first = changesFrom(0);
    await takeUntil(first, await appendTo(store, 'ticket-1', 'Opened'));
    await first.return?.();
    await appendTo(store, 'ticket-2', 'Opened');
    const end = await appendTo(store, 'ticket-3', 'Opened');
    expect((await takeUntil(changesFrom(1), end)).map(({ stream }) => stream)).toEqual(['ticket-2', 'ticket-3']);
  });

  it('come to many readers by one reading of the log', async () => {
    const readers = Array.from({ length: 50 }, () =>
      bus.changes(0, new AbortController().signal)[Symbol.asyncIterator](),
    );
    const coming = Promise.all(readers.map((reader) => takeUntil(reader, 1)));
    await appendTo(store, 'ticket-1', 'Opened');
    for (const changes of await coming) expect(changes).toHaveLength(1);
  });

  it('end when the reader wants no more, and when the bus is closed', async () => {
    const [first, second] = [changesFrom(0), bus.changes(0, new AbortController().signal)[Symbol.asyncIterator]()];
    const waiting = [first.next(), second.next()];
    stopping.abort();
    expect(await waiting[0]).toEqual({ done: true, value: undefined });
    await bus.close();
    expect(await waiting[1]).toEqual({ done: true, value: undefined });
  });

  it('end with a reason for a reader that has fallen too far behind, who may resume', async () => {
    const changes = changesFrom(0);
    const following = bus.subscribe(new TestConsumer('board', ['Opened']));
    // The first of them may come from the log, before the tail has begun.
    for (let n = 0; n < 3; n++) {
      const next = await appendTo(store, 'ticket-1', 'Opened');
      await following.waitFor(next, 10_000);
      await takeUntil(changes, next);
    }
    let end = 0;
    for (let n = 0; n < 60; n++) {
      end = await appendTo(store, `ticket-${n}`, ...Array.from({ length: 100 }, () => 'Opened'));
      await following.waitFor(end, 10_000);
    }
    const error = await changes.next().then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(SlowReaderError);
    expect(await takeUntil(changesFrom((error as SlowReaderError).position), end)).toHaveLength(60);
  });
});

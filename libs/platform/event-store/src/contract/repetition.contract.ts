import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore } from '../port.js';
import { stored, type Stored } from './append-next.js';
import { digestOf, freshStream, sampleAppend, sampleEvent } from './sample-events.js';

export function repetitionContract(stores: () => readonly [EventStore, EventStore]): void {
  describe('under a command id that it knows', () => {
    let store: EventStore;
    let other: EventStore;
    beforeAll(() => {
      [store, other] = stores();
    });

    it('answers the same command on the same stream with its first result, whatever its events are now', async () => {
      const append = sampleAppend(freshStream(), 'none', 2);
      const first = await stored(store, append);
      const again = { ...append, expected: first.head, events: [sampleEvent()] };
      expect(await other.append(again)).toEqual({ ...first, status: 'repeated' });
    });

    it('tells another digest, another stream or both where the first command lies, and stores nothing', async () => {
      const { head } = await stored(store, sampleAppend(freshStream(), 'none', 3));
      const stream = freshStream();
      const begun = await stored(store, sampleAppend(stream, 'none', 3));
      const append = sampleAppend(stream, begun.head, 2);
      const first = await stored(store, append);
      const before = await store.size();
      const reused = {
        status: 'reused',
        earlier: { stream, firstRevision: 3, firstPosition: first.firstPosition },
      };
      const digest = digestOf('something else');
      expect(await store.append({ ...append, digest })).toEqual(reused);
      expect(await other.append({ ...append, digest, expected: first.head })).toEqual(reused);
      expect(await other.append({ ...append, stream: freshStream(), expected: 'none' })).toEqual(reused);
      expect(await store.append({ ...append, stream: freshStream(), digest, expected: head })).toEqual(reused);
      expect(await store.size()).toBe(before);
    });

    it('does not let a reused id disturb its neighbours', async () => {
      const first = sampleAppend(freshStream(), 'none');
      await stored(store, first);
      const results = await Promise.all([
        store.append(sampleAppend(freshStream(), 'none')),
        store.append({ ...first, digest: digestOf('something else') }),
        store.append(first),
        store.append(sampleAppend(freshStream(), 'none')),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['appended', 'reused', 'repeated', 'appended']);
    });

    it.each([
      ['one stream', () => freshStream(), 'one process'],
      ['one stream', () => freshStream(), 'two processes'],
      ['two streams', () => '', 'one process'],
      ['two streams', () => '', 'two processes'],
    ])('stores exactly one of two different commands at the same moment: %s, %s', async (_, makeStream, processes) => {
      for (let round = 0; round < 10; round++) {
        const append = sampleAppend(makeStream(), 'none');
        const before = await store.size();
        const results = await Promise.all(
          [store, processes === 'one process' ? store : other].map((each, n) =>
            each.append({ ...append, stream: append.stream || freshStream(), digest: digestOf(String(n)) }),
          ),
        );
        const appended = results.find(({ status }) => status === 'appended') as Stored;
        expect(results.filter((result) => result !== appended)).toMatchObject([
          { status: 'reused', earlier: { firstRevision: 0, firstPosition: appended.firstPosition } },
        ]);
        expect(await store.size()).toBe(before + 1);
      }
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Append, EventStore, RecordedEvent } from '../port.js';
import { canonicalBytes, leafHash, MAX_ENVELOPE_BYTES } from '@redress/kernel';
import { appendNext, stored, type Stored } from './append-next.js';
import { repetitionContract } from './repetition.contract.js';
import { guardsContract, type Guarding } from './guards.contract.js';
import { freshStream, sampleAppend, sampleEvent } from './sample-events.js';

async function readAll(store: EventStore, from = 0, types?: readonly string[]): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readLog(types ? { from, types } : { from })) events.push(...batch.events);
  return events;
}

/**
 * What every event store promises, whatever it is built on. Two stores of one `makeStore` call share one log.
 * @param writers how many race for one stream
 */
export function eventStoreContract(
  name: string,
  makeStores: () => Promise<readonly [EventStore, EventStore]>,
  guarding: Guarding = 'exact',
  writers = 64,
): void {
  describe(`the event store (${name})`, () => {
    let store: EventStore;
    let other: EventStore;
    beforeAll(async () => {
      [store, other] = await makeStores();
    });
    afterAll(async () => {
      await Promise.all([store?.close(), other?.close()]);
    });

    it('numbers events without gaps, in their stream and in the log', async () => {
      const stream = freshStream();
      const before = await store.size();
      const first = await stored(store, sampleAppend(stream, 'none', 3));
      const second = await stored(store, sampleAppend(stream, first.head, 2));
      expect(first).toMatchObject({ status: 'appended', firstRevision: 0, head: { revision: 2 } });
      expect(first).toMatchObject({ firstPosition: before, lastPosition: before + 2 });
      expect(second).toMatchObject({ firstRevision: 3, head: { revision: 4 }, firstPosition: before + 3 });
      expect(await store.size()).toBe(before + 5);
    });

    it('chains every event of a stream to the one before by its leaf hash', async () => {
      const stream = freshStream();
      const { head } = await stored(store, sampleAppend(stream, 'none', 2));
      const last = await stored(store, sampleAppend(stream, head, 2));
      const slice = await other.readStream(stream);
      let previous: string | null = null;
      for (const [index, { envelope, bytes }] of slice.events.entries()) {
        expect(envelope).toMatchObject({ stream, revision: index, previous });
        previous = leafHash(bytes);
      }
      expect(slice.head).toEqual({ revision: 3, leaf: previous });
      expect(last.head).toEqual(slice.head);
    });

    it('reads many streams at once, each as it is, and leaves out what does not exist', async () => {
      const [one, two, none] = [freshStream(), freshStream(), freshStream()];
      const first = await stored(store, sampleAppend(one, 'none', 3));
      await stored(store, sampleAppend(two, 'none', 1));
      await stored(store, sampleAppend(one, first.head, 2));
      const slices = await other.readStreams([two, none, one]);
      expect([...slices.keys()].toSorted()).toEqual([one, two].toSorted());
      for (const stream of [one, two]) expect(slices.get(stream)).toEqual(await store.readStream(stream));
      expect(await other.readStreams([])).toEqual(new Map());
    });

    it('keeps the canonical bytes exactly and reads the same event back', async () => {
      const stream = freshStream();
      const event = sampleEvent('ComplaintAccepted', { b: '商户名称', a: [1, null, { 中: true }], zero: 0 });
      const append = { ...sampleAppend(stream, 'none'), events: [event] };
      await stored(store, append);
      const [recorded] = (await store.readStream(stream)).events;
      expect(recorded!.envelope).toMatchObject({ ...event, v: 1, stream, commandId: append.commandId, revision: 0 });
      expect(recorded!.envelope.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Buffer.from(recorded!.bytes).equals(canonicalBytes(recorded!.envelope))).toBe(true);
    });

    it('knows nothing about a stream that does not exist', async () => {
      expect(await store.readStream(freshStream())).toEqual({ events: [], head: null });
    });

    it('refuses to create a stream twice, and says where it stands', async () => {
      const stream = freshStream();
      const { head } = await stored(store, sampleAppend(stream, 'none'));
      expect(await store.append(sampleAppend(stream, 'none'))).toEqual({ status: 'conflict', actual: head });
    });

    it('refuses a writer that expects an older revision, another leaf or a stream that does not exist', async () => {
      const stream = freshStream();
      const first = await stored(store, sampleAppend(stream, 'none'));
      const { head } = await stored(store, sampleAppend(stream, first.head));
      const before = await store.size();
      const conflict = { status: 'conflict', actual: head };
      expect(await store.append(sampleAppend(stream, first.head))).toEqual(conflict);
      expect(await store.append(sampleAppend(stream, { ...head, leaf: 'f'.repeat(64) }))).toEqual(conflict);
      expect(await store.append(sampleAppend(stream, { ...head, revision: 9 }))).toEqual(conflict);
      expect(await store.append(sampleAppend(freshStream(), head))).toEqual({ status: 'conflict', actual: null });
      expect(await store.size()).toBe(before);
    });

    it('answers a repeated command with its first result, even when the stream went on', async () => {
      const append = sampleAppend(freshStream(), 'none', 2);
      const first = await stored(store, append);
      await stored(store, sampleAppend(append.stream, first.head));
      const before = await store.size();
      expect(await store.append(append)).toEqual({ ...first, status: 'repeated' });
      expect(await other.append({ ...append, expected: first.head })).toEqual({ ...first, status: 'repeated' });
      expect(await store.size()).toBe(before);
    });

    it('forgets a command that conflicted, so that it can be decided again', async () => {
      const stream = freshStream();
      const { head } = await stored(store, sampleAppend(stream, 'none'));
      const refused = sampleAppend(stream, 'none');
      await store.append(refused);
      expect(await store.append({ ...refused, expected: head })).toMatchObject({ status: 'appended' });
    });

    it('stores a command once when it is sent many times at once', async () => {
      const append = sampleAppend(freshStream(), 'none');
      const results = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).append(append)));
      expect(results.filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(results.filter(({ status }) => status === 'repeated')).toHaveLength(19);
      expect(new Set(results.map((result) => (result as Stored).firstPosition)).size).toBe(1);
    });

    it('stores a command once even when it names different streams', async () => {
      const before = await store.size();
      const append = sampleAppend('', 'none');
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).append({ ...append, stream: freshStream() })),
      );
      expect(results.filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(results.filter(({ status }) => status === 'reused')).toHaveLength(19);
      expect(await store.size()).toBe(before + 1);
    });

    it('does not let a conflict, a repeat or a bad command disturb its neighbours', async () => {
      const taken = freshStream();
      const first = sampleAppend(taken, 'none');
      const { head } = await stored(store, first);
      const before = await store.size();
      const tooLarge = {
        ...sampleAppend(freshStream(), 'none'),
        events: [sampleEvent('Large', { text: '大'.repeat(9_000) })],
      };
      const [good, conflict, repeat, large, alsoGood] = await Promise.allSettled([
        store.append(sampleAppend(freshStream(), 'none', 2)),
        store.append(sampleAppend(taken, { ...head, leaf: '0'.repeat(64) })),
        store.append(first),
        store.append(tooLarge),
        store.append(sampleAppend(freshStream(), 'none')),
      ]);
      expect(good).toMatchObject({ value: { status: 'appended' } });
      expect(conflict).toMatchObject({ value: { status: 'conflict', actual: head } });
      expect(repeat).toMatchObject({ value: { status: 'repeated', head } });
      expect(large).toMatchObject({ status: 'rejected', reason: expect.any(RangeError) });
      expect(alsoGood).toMatchObject({ value: { status: 'appended' } });
      expect(await store.size()).toBe(before + 3);
    });

    it('takes an envelope of exactly the largest size and refuses one more byte', async () => {
      const stream = freshStream();
      const sized = (text: string) => ({ ...sampleAppend(stream, 'none'), events: [sampleEvent('Sized', { text })] });
      await stored(store, sized(''));
      const empty = (await store.readStream(stream)).events[0]!.bytes.length;
      const full = sized('x'.repeat(MAX_ENVELOPE_BYTES - empty));
      await expect(
        store.append({ ...sized('x'.repeat(MAX_ENVELOPE_BYTES - empty + 1)), stream: freshStream() }),
      ).rejects.toThrow(RangeError);
      expect(await store.append({ ...full, stream: freshStream() })).toMatchObject({ status: 'appended' });
    });

    it('refuses commands that no log can hold', async () => {
      const good = sampleAppend(freshStream(), 'none');
      const bad: Append[] = [
        { ...good, events: [] },
        { ...good, commandId: 'not-a-uuid' },
        { ...good, digest: 'short' },
        { ...good, stream: '' },
        { ...good, stream: 'ticket-\u0000' },
        { ...good, expected: { revision: -1, leaf: 'f'.repeat(64) } },
        { ...good, expected: { revision: 0, leaf: 'short' } },
        { ...good, events: [sampleEvent('Fraction', { half: 0.5 })] },
      ];
      for (const append of bad) await expect(store.append(append)).rejects.toThrow();
      expect(await store.append(good)).toMatchObject({ status: 'appended' });
    });

    it('lets exactly one of two creators create a stream', async () => {
      for (let round = 0; round < 20; round++) {
        const stream = freshStream();
        const results = await Promise.all([store, other].map((each) => each.append(sampleAppend(stream, 'none'))));
        expect(results.map(({ status }) => status).sort()).toEqual(['appended', 'conflict']);
      }
    });

    it(`gives every head of a stream to exactly one of ${writers} writers`, async () => {
      const stream = freshStream();
      const writer = async (each: EventStore) => (await appendNext(each, sampleAppend(stream, 'none'))).head.revision;
      const revisions = await Promise.all(Array.from({ length: writers }, (_, n) => writer(n % 2 ? store : other)));
      expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: writers }, (_, n) => n));
      const { events } = await store.readStream(stream);
      expect(events.map(({ envelope }) => envelope.revision)).toEqual(Array.from({ length: writers }, (_, n) => n));
      for (const [index, { envelope }] of events.slice(1).entries())
        expect(envelope.previous).toBe(leafHash(events[index]!.bytes));
    }, 120_000);

    it('shows a reader that runs behind 16 writers every event, without a gap', async () => {
      const from = await store.size();
      const eventsEach = 25;
      let writing = true;
      const writers = Array.from({ length: 16 }, async (_, n) => {
        for (let i = 0; i < eventsEach; i++)
          await stored(n % 2 ? store : other, sampleAppend(freshStream(), 'none', 1 + (i % 3)));
      });
      const finished = Promise.all(writers).finally(() => (writing = false));
      const seen: number[] = [];
      let next = from;
      while (writing || next < (await store.size()))
        for await (const batch of other.readLog({ from: next })) {
          seen.push(...batch.events.map(({ position }) => position));
          next = batch.next;
        }
      await finished;
      expect(seen).toEqual(Array.from({ length: (await store.size()) - from }, (_, n) => from + n));
    }, 120_000);

    it('shows a reader every event while some writers are slow and others are turned away', async () => {
      const from = await store.size();
      const taken = freshStream();
      await stored(store, sampleAppend(taken, 'none'));
      const tooLarge = [sampleEvent('Large', { text: 'x'.repeat(MAX_ENVELOPE_BYTES) })];
      const turnedAway = async (each: EventStore) => {
        expect(await each.append(sampleAppend(taken, 'none'))).toMatchObject({ status: 'conflict' });
        await expect(each.append({ ...sampleAppend(freshStream(), 'none'), events: tooLarge })).rejects.toThrow();
      };
      let writing = true;
      const writers = Array.from({ length: 16 }, async (_, n) => {
        const each = n % 2 ? store : other;
        for (let i = 0; i < 5; i++) {
          if (n % 4 === 0) await turnedAway(each);
          else await stored(each, sampleAppend(freshStream(), 'none', n % 4 === 1 ? 300 : 1));
        }
      });
      const finished = Promise.all(writers).finally(() => (writing = false));
      const seen: number[] = [];
      let next = from;
      while (writing || next < (await store.size()))
        for await (const batch of other.readLog({ from: next })) {
          seen.push(...batch.events.map(({ position }) => position));
          next = batch.next;
        }
      await finished;
      expect(seen).toEqual(Array.from({ length: 1 + 4 * 5 * 300 + 8 * 5 }, (_, n) => from + n));
    }, 120_000);

    it('reads the part of the log and the types that were asked for, and says how far it looked', async () => {
      const from = await store.size();
      for (const type of ['A', 'B', 'A', 'C']) await stored(store, sampleAppend(freshStream(), 'none', 1, type));
      const positions = (events: RecordedEvent[]) => events.map(({ position }) => position - from);
      expect(positions(await readAll(store, from, ['A', 'C']))).toEqual([0, 2, 3]);
      expect(positions(await readAll(store, from + 1))).toEqual([1, 2, 3]);
      const batches = [];
      for await (const batch of store.readLog({ from, to: from + 2, types: ['C'] })) batches.push(batch);
      expect(batches).toEqual([{ events: [], next: from + 2 }]);
      expect(await readAll(store, from + 4)).toEqual([]);
    });

    it('reads a log that is longer than one batch, from beginning to end', async () => {
      const from = await store.size();
      for (let i = 0; i < 6; i++) await stored(store, sampleAppend(freshStream(), 'none', 1_000));
      const events = await readAll(other, from);
      expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 6_000 }, (_, n) => from + n));
    }, 120_000);

    it('tells listeners of every process that something was appended, until they leave', async () => {
      const heard = new Promise<void>((resolve) => {
        const leave = other.onAppended(() => {
          leave();
          resolve();
        });
      });
      await stored(store, sampleAppend(freshStream(), 'none'));
      await heard;
    });

    repetitionContract(() => [store, other]);
    guardsContract(() => [store, other], guarding);
  });
}

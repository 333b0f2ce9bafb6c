import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@redress/kernel';
import { findBrokenGuards, type BrokenGuard } from '../audit/find-broken-guards.js';
import type { Append, EventStore, Guard } from '../port.js';
import { appendNext, stored } from './append-next.js';
import { freshStream, sampleAppend, sampleEvent } from './sample-events.js';

/** Whether guards hold at the position of the events, or what slipped in between is found afterwards. */
export type Guarding = 'exact' | 'audited';

/** A command on a stream of its own whose event tells what it relied on. */
function relyingOn(...guards: readonly Guard[]): Append {
  return { ...sampleAppend(freshStream(), 'none'), events: [sampleEvent('Decided', { guards })], guards };
}

function guardsOf({ type, data }: Envelope): readonly Guard[] {
  return type === 'Decided' ? (data as { guards: readonly Guard[] }).guards : [];
}

async function audit(store: EventStore): Promise<readonly BrokenGuard[]> {
  const found: BrokenGuard[] = [];
  for await (const broken of findBrokenGuards(store, guardsOf)) found.push(broken);
  return found;
}

export function guardsContract(stores: () => readonly [EventStore, EventStore], guarding: Guarding): void {
  describe('with guards on other streams', () => {
    let store: EventStore;
    let other: EventStore;
    beforeAll(() => {
      [store, other] = stores();
    });

    /** A new stream of so many events. */
    const standing = async (events: number) => {
      const stream = freshStream();
      await stored(store, sampleAppend(stream, 'none', events));
      return stream;
    };

    it('stores an append whose guards hold, also that a stream does not exist', async () => {
      const guards = [
        { stream: await standing(3), revision: 2 },
        { stream: freshStream(), revision: -1 },
      ];
      expect(await other.append(relyingOn(...guards))).toMatchObject({ status: 'appended' });
    });

    it('turns away an append whose guard does not hold, and says where that stream stands', async () => {
      const [stream, none] = [await standing(2), freshStream()];
      const before = await store.size();
      const holding = { stream, revision: 1 };
      const failed = (of: string, actual: number | null) => ({ status: 'guard-failed', stream: of, actual });
      expect(await other.append(relyingOn({ stream, revision: 0 }))).toEqual(failed(stream, 1));
      expect(await store.append(relyingOn({ stream, revision: -1 }))).toEqual(failed(stream, 1));
      expect(await store.append(relyingOn(holding, { stream: none, revision: 0 }))).toEqual(failed(none, null));
      expect(await store.size()).toBe(before);
    });

    it('does not let a broken guard disturb its neighbours', async () => {
      const stream = await standing(2);
      const revisions = [1, 0, 1, -1, 1];
      const results = await Promise.all(revisions.map((revision) => store.append(relyingOn({ stream, revision }))));
      expect(results.map(({ status }) => status)).toEqual(
        revisions.map((revision) => (revision === 1 ? 'appended' : 'guard-failed')),
      );
    });

    it('answers a repeat whose guard has moved since, and forgets a command whose guard failed', async () => {
      const stream = await standing(1);
      const append = relyingOn({ stream, revision: 0 });
      const first = await stored(store, append);
      await appendNext(store, sampleAppend(stream, 'none'));
      expect(await other.append(append)).toEqual({ ...first, status: 'repeated' });
      const late = relyingOn({ stream, revision: 0 });
      expect(await store.append(late)).toMatchObject({ status: 'guard-failed', actual: 1 });
      expect(await store.append({ ...late, guards: [{ stream, revision: 1 }] })).toMatchObject({ status: 'appended' });
      const audited = await audit(store);
      expect(audited.filter(({ guard }) => guard.stream === stream)).toMatchObject([
        { event: { envelope: { commandId: late.commandId } }, guard: { revision: 0 }, actual: 1 },
      ]);
    });

    it('refuses guards that cannot be one', async () => {
      const append = relyingOn();
      for (const guard of [
        { stream: append.stream, revision: 0 },
        { stream: '', revision: 0 },
        { stream: freshStream(), revision: -2 },
        { stream: freshStream(), revision: 0.5 },
      ])
        await expect(store.append({ ...append, guards: [guard] })).rejects.toThrow(RangeError);
    });

    it('finds what was stored against its guard, every event of the command by where the command began', async () => {
      const stream = await standing(4);
      const own = freshStream();
      const events = [sampleEvent('Decided', { guards: [{ stream, revision: 1 }] })];
      const wrong = await stored(store, { ...sampleAppend(freshStream(), 'none'), events });
      const onItself = sampleEvent('Decided', { guards: [{ stream: own, revision: -1 }] });
      await stored(store, { ...sampleAppend(own, 'none'), events: [onItself, { ...onItself, id: sampleEvent().id }] });
      const found = await audit(other);
      expect(found.filter(({ guard }) => [stream, own].includes(guard.stream))).toMatchObject([
        { event: { position: wrong.firstPosition }, guard: { stream, revision: 1 }, actual: 3 },
      ]);
    });

    it('stores at most one of two commands that rely on the stream of each other', async () => {
      for (let round = 0; round < 10; round++) {
        const [one, two] = [await standing(1), await standing(1)];
        const heads = await store.readStreams([one, two]);
        const results = await Promise.all(
          [one, two].map((stream, n) =>
            (round % 2 && n ? other : store).append({
              ...sampleAppend(stream, heads.get(stream)!.head!),
              guards: [{ stream: stream === one ? two : one, revision: 0 }],
            }),
          ),
        );
        const appended = results.filter(({ status }) => status === 'appended').length;
        if (guarding === 'exact') expect(appended).toBe(1);
        else expect(appended).toBeLessThanOrEqual(2);
      }
    });

    it('stores nothing behind the move of a guarded stream, or finds it afterwards', async () => {
      const slipped: string[] = [];
      const guarded: string[] = [];
      for (let round = 0; round < 12; round++) {
        const stream = await standing(1);
        guarded.push(stream);
        const appends = Array.from({ length: 24 }, () => relyingOn({ stream, revision: 0 }));
        const moving = new Promise<number>((resolve) =>
          setTimeout(() => resolve(appendNext(other, sampleAppend(stream, 'none')).then((it) => it.firstPosition)), 1),
        );
        const results = await Promise.all(appends.map((append, n) => (n % 3 ? store : other).append(append)));
        const moved = await moving;
        for (const [n, result] of results.entries()) {
          if (result.status === 'appended' && result.firstPosition > moved) slipped.push(appends[n]!.commandId);
          else if (result.status !== 'appended') expect(result).toEqual({ status: 'guard-failed', stream, actual: 1 });
        }
      }
      if (guarding === 'exact') expect(slipped).toEqual([]);
      const found = (await audit(store)).filter(({ guard }) => guarded.includes(guard.stream));
      expect(found.map(({ event }) => event.envelope.commandId).toSorted()).toEqual(slipped.toSorted());
    }, 60_000);
  });
}

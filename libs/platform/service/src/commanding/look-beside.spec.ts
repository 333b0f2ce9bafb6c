import { describe, expect, it, jest } from '@jest/globals';
import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { decide, type Beside, type Command, type Decision } from '@redress/kernel';
import {
  countAct,
  execution,
  executorOn,
  storeWith,
  type Count,
  type Counted,
  type Counter,
} from '../../test/counter.js';
import { ConflictError } from './conflict-error.js';

const OTHER = 'counter-2';

/** Counts as much as the other counter has. */
const copying = (decider = (beside: Beside) => (beside.get(OTHER) as Counter).total) => ({
  ...countAct,
  looksAt: () => [OTHER],
  decide: (_: Counter, __: Command<Count>, { beside }: { readonly beside: Beside }): Decision<Counted> =>
    decide({ type: 'Counted', data: { by: decider(beside) } }),
});
const copy = (change: object = {}) => execution({ act: copying() as never, ...change });
const onOther = (by: number) => execution({ id: '2', input: { by } });
const countedOn = async (store: EventStore, stream: string) =>
  (await store.readStream(stream)).events.map(({ envelope }) => (envelope.data as { by: number }).by);

/** The store where the other counter moves right before each of our first appends. */
function whereTheOtherMoves(store: MemoryEventStore, times: number): EventStore {
  let left = times;
  return storeWith(store, 'append', async (append) => {
    if (append.stream !== OTHER && left-- > 0) await executorOn(store).execute(onOther(1));
    return store.append(append);
  });
}

describe('an act that looks at another stream', () => {
  it('finds its state, and is stored only while it stands there', async () => {
    const store = new MemoryEventStore();
    await executorOn(store).execute(onOther(7));
    const append = jest.fn(store.append.bind(store));
    await executorOn(storeWith(store, 'append', append)).execute(copy());
    expect(await countedOn(store, 'counter-1')).toEqual([7]);
    expect(append.mock.calls.at(-1)![0].guards).toEqual([{ stream: OTHER, revision: 0 }]);
  });

  it('finds the state that a stream begins with where there is none, and relies on that', async () => {
    const store = new MemoryEventStore();
    const append = jest.fn(store.append.bind(store));
    await executorOn(storeWith(store, 'append', append)).execute(copy());
    expect(await countedOn(store, 'counter-1')).toEqual([0]);
    expect(append.mock.calls[0]![0].guards).toEqual([{ stream: OTHER, revision: -1 }]);
  });

  it('is decided anew when the other stream moved meanwhile', async () => {
    const store = new MemoryEventStore();
    await executorOn(whereTheOtherMoves(store, 2)).execute(copy());
    expect(await countedOn(store, 'counter-1')).toEqual([2]);
  });

  it('is given up when the other stream moves every time', async () => {
    const store = new MemoryEventStore();
    await expect(executorOn(whereTheOtherMoves(store, 99)).execute(copy())).rejects.toThrow(ConflictError);
    expect(await countedOn(store, 'counter-1')).toEqual([]);
  });

  it('is refused when what the caller relies on moved, and not decided anew', async () => {
    const store = new MemoryEventStore();
    await executorOn(store).execute(onOther(7));
    const guards = [{ stream: 'counter-3', revision: 5 }];
    await expect(executorOn(store).execute(copy({ guards }))).rejects.toMatchObject({
      refusal: { code: 'wrong-state-guard' },
    });
  });

  it('looks at no stream of an aggregate that its own does not name', async () => {
    const act = { ...copying(), looksAt: () => ['account-1'] };
    await expect(executorOn(new MemoryEventStore()).execute(copy({ act }))).rejects.toThrow(
      'counter looks at no stream account-1',
    );
  });
});

import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { decide, refuse, type CommandMeta, type Decision, type Event, type Fold, type Personal } from '@redress/kernel';
import { ContractError } from '@redress/event-contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { contractOf } from '../../test/contract-of.js';
import { newId } from '../ids.js';
import { CommandExecutor } from './command-executor.js';
import { ConflictError } from './conflict-error.js';
import { RefusedError } from './refused-error.js';

type Counted = Event<'Counted', { by: number }>;
const total: Fold<number, Counted> = { initial: 0, evolve: (sum, { data }) => sum + data.by };
const stream = 'ticket-1';
const sameId = '01890000-0000-7000-8000-000000000001';
const contracts = contractOf('Counted', { by: { type: 'integer' } });
const clock = { now: () => Date.parse('2026-09-24T02:00:00Z') };
const meta = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: newId(clock),
  at: '2026-09-24T10:00:00+08:00',
  actor: { account: 'operator:1024', person: 'operator:1024', role: 'operator', office: null, revision: null, for: null },
  causation: null,
  correlation: 'submission-1',
  ...change,
});
const count = (by: number) => (): Decision<Counted> => decide({ type: 'Counted', data: { by } });

class RecordingSealer {
  readonly sealed: [eventId: string, personal: Personal][] = [];
  async seal(eventId: string, personal: Personal) {
    this.sealed.push([eventId, personal]);
    return Object.fromEntries(
      Object.entries(personal).map(([field, { subject }]) => [field, { subject, commitment: `of ${field}` }]),
    );
  }
}

/** The store with somebody else who writes right before each of our first appends. */
function withRival(store: MemoryEventStore, races: number): EventStore {
  const rival = new CommandExecutor(store, new RecordingSealer(), clock, contracts);
  let left = races;
  return {
    append: async (append) => {
      if (left-- > 0) await rival.execute({ stream, fold: total, meta: meta(), decide: count(10) });
      return store.append(append);
    },
    readStream: (id) => store.readStream(id),
    readStreams: (ids) => store.readStreams(ids),
    readLog: (read) => store.readLog(read),
    size: () => store.size(),
    onAppended: (listener) => store.onAppended(listener),
    close: () => store.close(),
  };
}

describe('a command', () => {
  let store: MemoryEventStore;
  let sealer: RecordingSealer;
  let executor: CommandExecutor;
  beforeEach(() => {
    store = new MemoryEventStore();
    sealer = new RecordingSealer();
    executor = new CommandExecutor(store, sealer, clock, contracts);
  });
  const run = (decideOn: (sum: number) => Decision<Counted>, change: Partial<CommandMeta> = {}) =>
    executor.execute({ stream, fold: total, meta: meta(change), decide: decideOn });

  it('stores what was decided on the state so far', async () => {
    await run(count(2));
    const result = await run((sum) => decide({ type: 'Counted', data: { by: sum + 1 } }));
    expect(result).toMatchObject({ stream, revision: 1, position: 1, repeated: false });
    const { events } = await store.readStream(stream);
    expect(events[1]!.envelope).toMatchObject({
      id: result.eventIds[0],
      data: { by: 3 },
      occurredAt: '2026-09-24T02:00:00.000Z',
      correlation: 'submission-1',
    });
  });

  it('changes nothing when it is repeated, and answers as the first time', async () => {
    const first = await run(count(2), { commandId: sameId });
    await run(count(5));
    expect(await run(count(2), { commandId: sameId })).toEqual({ ...first, repeated: true });
    expect(await store.size()).toBe(2);
  });

  it('is not decided again when it is repeated, whatever the state would say now', async () => {
    const first = await run(count(2), { commandId: sameId });
    const again = run(() => refuse('wrong-state-counted', 'Counted already.'), { commandId: sameId });
    expect(await again).toEqual({ ...first, repeated: true });
  });

  it('is decided once when it is sent twice at the same moment', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => run(count(2), { commandId: sameId })));
    expect(one!.eventIds).toEqual(two!.eventIds);
    expect(await store.size()).toBe(1);
  });

  it('is refused under the key of a command on another stream, instead of being swallowed', async () => {
    await run(count(2), { commandId: sameId });
    const elsewhere = { stream: 'counter-2', fold: total, meta: meta({ commandId: sameId }), decide: count(2) };
    await expect(executor.execute(elsewhere)).rejects.toMatchObject({ refusal: { code: 'key-reused' } });
    expect(await store.size()).toBe(1);
  });

  it('is decided again on the new state when somebody else wrote first', async () => {
    executor = new CommandExecutor(withRival(store, 2), sealer, clock, contracts);
    await run((sum) => decide({ type: 'Counted', data: { by: sum + 1 } }));
    const { events } = await store.readStream(stream);
    expect(events.map(({ envelope }) => envelope.data)).toEqual([{ by: 10 }, { by: 10 }, { by: 21 }]);
  });

  it('gives up as a conflict when others are always first', async () => {
    executor = new CommandExecutor(withRival(store, Infinity), sealer, clock, contracts);
    await expect(run(count(1))).rejects.toThrow(ConflictError);
  });

  it('reports a refusal with what would be valid, and stores nothing', async () => {
    const refusal = refuse('no-ground', 'A ground is needed.', ['no-duty']);
    await expect(run(() => refusal)).rejects.toMatchObject({ refusal });
    expect(await store.size()).toBe(0);
  });

  it('stores nothing when nothing follows from it', async () => {
    await run(count(1));
    expect(await run(() => decide())).toEqual({ stream, revision: 0, position: 0, eventIds: [], repeated: false });
  });

  it('cannot create what exists', async () => {
    await run(count(1));
    const again = executor.execute({ stream, fold: total, meta: meta(), decide: count(1), expected: 'none' });
    await expect(again).rejects.toMatchObject({ refusal: { code: 'wrong-state-exists' } });
  });

  it('leaves commitments in the log and personal values with the sealer', async () => {
    const personal = { phone: { subject: 'a person', text: '13800138000' } };
    const { eventIds } = await run(() => decide({ type: 'Counted', data: { by: 1 }, personal }));
    expect(sealer.sealed).toEqual([[eventIds[0], personal]]);
    const [event] = (await store.readStream(stream)).events;
    expect(event!.envelope.sealed).toEqual({ phone: { subject: 'a person', commitment: 'of phone' } });
    expect(Buffer.from(event!.bytes).toString()).not.toContain('13800138000');
  });

  it('never seals two attempts under one event id, because only one of them is in the log', async () => {
    executor = new CommandExecutor(withRival(store, 1), sealer, clock, contracts);
    const personal = { phone: { subject: 'a person', text: '13800138000' } };
    await run(() => decide({ type: 'Counted', data: { by: 1 }, personal }));
    expect(new Set(sealer.sealed.map(([eventId]) => eventId)).size).toBe(2);
  });

  it('never stores an event that breaks its contract, and seals nothing for it', async () => {
    const personal = { phone: { subject: 'a person', text: '13800138000' } };
    await expect(run(() => decide({ type: 'Counted', data: { by: 0.5 }, personal }))).rejects.toThrow(ContractError);
    const guess = { stream, fold: { initial: 0, evolve: () => 0 }, meta: meta() };
    const guessed = executor.execute({ ...guess, decide: () => decide<Event>({ type: 'Guessed', data: { by: 1 } }) });
    await expect(guessed).rejects.toThrow('Guessed breaks its contract');
    expect([await store.size(), sealer.sealed]).toEqual([0, []]);
  });

  it('may carry a clock two minutes ahead, not more', async () => {
    await run(count(1), { at: '2026-09-24T10:02:00+08:00' });
    await expect(run(count(1), { at: '2026-09-24T10:02:01+08:00' })).rejects.toThrow(RefusedError);
  });

  it('needs a readable time', async () => {
    await expect(run(count(1), { at: 'yesterday' })).rejects.toMatchObject({ refusal: { code: 'unreadable-time' } });
  });
});

describe('one command on many streams', () => {
  const store = new MemoryEventStore();
  const streams = ['a', 'b', 'c'];
  const executions = (decideOn: (sum: number) => Decision<Counted>) =>
    streams.map((each, i) => ({
      stream: each,
      fold: total,
      meta: meta({ commandId: `0000000${i}-0000-4000-8000-00000000000a` }),
      decide: decideOn,
    }));

  it('decides each by its own state and stores all, once, even when a rival writes in between', async () => {
    const first = new CommandExecutor(store, new RecordingSealer(), clock, contracts);
    await first.execute({ stream: 'b', fold: total, meta: meta(), decide: count(5) });
    const executor = new CommandExecutor(withRival(store, 1), new RecordingSealer(), clock, contracts);
    const done = await executor.executeAll(executions((sum) => decide({ type: 'Counted', data: { by: sum + 1 } })));
    expect(done.map(({ stream, revision }) => [stream, revision])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect((await store.readStream('b')).events[1]!.envelope.data).toEqual({ by: 6 });
    const again = await executor.executeAll(executions(count(1)));
    expect(again.every(({ repeated }) => repeated)).toBe(true);
  });
});

import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ContractError } from '@redress/event-contracts';
import { MemoryEventStore } from '@redress/event-store';
import { decide, refuse, type Actor } from '@redress/kernel';
import { UnknownRulesError } from '@redress/rulebook';
import {
  counting,
  countOn,
  execution,
  executorOn,
  person,
  RecordingSealer,
  refusalOf,
  storeWith,
  takeAct,
  withRival,
} from '../../test/counter.js';
import type { CommandExecutor } from './command-executor.js';
import { ConflictError } from './conflict-error.js';
import { NotAllowedError } from './not-allowed-error.js';

const commandId = '01890000-0000-7000-8000-000000000001';
const personal = { phone: { subject: 'a person', text: '13800138000' } };
const stream = 'counter-1';

let store: MemoryEventStore;
let sealer: RecordingSealer;
let executor: CommandExecutor;
beforeEach(() => {
  store = new MemoryEventStore();
  sealer = new RecordingSealer();
  executor = executorOn(store, { sealer });
});
const run = (...of: Parameters<typeof execution>) => executor.execute(execution(...of));
const dataOf = async (id: string) => (await store.readStream(id)).events.map(({ envelope }) => envelope.data);

describe('a command', () => {
  it('stores what was decided on the state so far, by whom and when', async () => {
    await run();
    const result = await run({ act: countOn });
    expect(result).toMatchObject({ stream, revision: 1, position: 1, repeated: false });
    const { events } = await store.readStream(stream);
    expect(events[1]!.envelope).toMatchObject({
      id: result.eventIds[0],
      data: { by: 3 },
      occurredAt: '2026-09-24T02:00:00.000Z',
      actor: { account: 'operator:1', office: null, for: null },
      causation: null,
      correlation: 'submission-1',
    });
  });

  it('of a policy whose cause lies before the last event of the stream happens with that event, not on the day before', async () => {
    await run({}, { at: '2026-09-24T15:00:00.000Z' });
    const seen: string[] = [];
    const act = counting((_, { at }) => (seen.push(at), decide({ type: 'Counted', data: { by: 1 } })));
    await run({ act }, { at: '2026-09-24T12:00:00.000Z' });
    await run({ act }, { at: '2026-09-25T12:00:00.000Z' });
    const times = (await store.readStream(stream)).events.map(({ envelope }) => envelope.occurredAt);
    expect(times).toEqual(['2026-09-24T15:00:00.000Z', '2026-09-24T15:00:00.000Z', '2026-09-25T12:00:00.000Z']);
    expect(seen).toEqual(times.slice(1));
  });

  it('is decided again on the new state when another writer was first', async () => {
    executor = executorOn(withRival(store, 2));
    await run({ act: countOn });
    expect(await dataOf(stream)).toEqual([{ by: 10 }, { by: 10 }, { by: 21 }]);
  });

  it('gives up as a conflict when others are always first', async () => {
    executor = executorOn(withRival(store, Infinity, { act: countOn }));
    await expect(run({ act: countOn })).rejects.toThrow(ConflictError);
    expect(await store.size()).toBe(8);
  });

  it('reports a refusal with what would be valid, and stores nothing', async () => {
    expect(await refusalOf(run({ input: { by: 0 } }))).toEqual(refuse('no-count', {}, ['1', '2']));
    expect(await store.size()).toBe(0);
  });

  it('stores nothing when nothing follows from it, and answers where the stream stands', async () => {
    await run();
    const nothing = counting(() => decide());
    expect(await run({ act: nothing })).toEqual({
      stream,
      revision: 0,
      position: 0,
      eventIds: [],
      sealed: [],
      repeated: false,
    });
  });

  it('never answers with a place before the first event: on nothing, nothing is not found', async () => {
    expect(await refusalOf(run({ act: counting(() => decide()) }))).toEqual(refuse('not-found'));
  });

  it('tells what was appended, once, and nothing of a repeat', async () => {
    const heard: string[] = [];
    executor = executorOn(store, { observe: (types) => heard.push(...types) });
    await run({}, { commandId });
    await run({}, { commandId });
    expect(heard).toEqual(['Counted']);
  });
});

describe('a repeated command', () => {
  it('changes nothing and is answered as the first time, whatever has happened since', async () => {
    const first = await run({}, { commandId });
    await run();
    expect(await run({}, { commandId })).toEqual({ ...first, repeated: true });
    expect(await store.size()).toBe(2);
  });

  it('is not decided again, whatever the state would say now', async () => {
    const first = await run({}, { commandId });
    const act = counting(() => refuse('wrong-state-counter'));
    expect(await run({ act }, { commandId })).toEqual({ ...first, repeated: true });
  });

  it('is decided once when it is sent twice at the same moment', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => run({}, { commandId })));
    expect(one!.eventIds).toEqual(two!.eventIds);
    expect([one!.repeated, two!.repeated].sort()).toEqual([false, true]);
    expect(await store.size()).toBe(1);
  });

  it.each<[what: string, change: Parameters<typeof execution>[0], actor: Actor]>([
    ['other content', { input: { by: 3 } }, person('operator')],
    ['another act', { act: { ...countOn, name: 'tell-state' } }, person('operator')],
    ['another thing', { id: '2' }, person('operator')],
    ['another account', {}, person('operator', null, '2')],
  ])('with %s under its id is refused and stores nothing', async (_what, change, actor) => {
    await run({}, { commandId });
    expect(await refusalOf(run(change, { commandId, actor }))).toEqual(refuse('key-reused'));
    expect(await store.size()).toBe(1);
  });
});

describe('a guard', () => {
  it('lets a command through while the other stream stands where it was read', async () => {
    await run({ id: '2' });
    expect(await run({ guards: [{ stream: 'counter-2', revision: 0 }] })).toMatchObject({ revision: 0 });
  });

  it('refuses what rested on a stream that has moved, and stores nothing', async () => {
    await run({ id: '2' });
    await run({ id: '2' });
    const guarded = run({ guards: [{ stream: 'counter-2', revision: 0 }] });
    expect(await refusalOf(guarded)).toEqual(refuse('wrong-state-guard'));
    expect(await store.size()).toBe(2);
  });

  it('does not refuse a repeat: what was done was done on what stood then', async () => {
    await run({ id: '2' });
    const guards = [{ stream: 'counter-2', revision: 0 }];
    await run({ guards }, { commandId });
    await run({ id: '2' });
    expect(await run({ guards }, { commandId })).toMatchObject({ repeated: true });
  });
});

describe('a right', () => {
  const east = person('handler', 'market-east');
  const west = person('handler', 'market-west', '2');
  const taken = () => run({ act: takeAct, input: { office: 'market-east' } }, { actor: east });

  it('is asked before anything is looked up', async () => {
    const readStream = jest.fn(store.readStream.bind(store));
    executor = executorOn(storeWith(store, 'readStream', readStream));
    await expect(run({}, { actor: person('auditor') })).rejects.toThrow(NotAllowedError);
    expect(readStream).not.toHaveBeenCalled();
  });

  it('that does not reach a thing is answered as if the thing did not exist', async () => {
    await taken();
    const outOfScope = await refusalOf(run({ act: takeAct, input: { office: 'market-west' } }, { actor: west }));
    const nothing = counting(() => decide());
    const absent = await refusalOf(run({ id: '2', act: nothing }));
    expect(JSON.stringify(outOfScope)).toBe(JSON.stringify(absent));
    expect(await store.size()).toBe(1);
  });

  it('is asked of another account that knows the id of a command, and of none that repeats its own', async () => {
    const command = { act: takeAct, input: { office: 'market-east' } };
    await run(command, { actor: east, commandId });
    expect(await refusalOf(run(command, { actor: west, commandId }))).toEqual(refuse('not-found'));
    await run({ act: takeAct, input: { office: 'market-west' } }, { actor: east });
    expect(await run(command, { actor: east, commandId })).toMatchObject({ repeated: true });
  });

  describe('by the case', () => {
    const act = {
      ...countOn,
      right: {
        anyOf: ['read-audit', 'record-citizen-urge'],
        of: (_: unknown, { total }: { total: number }) =>
          total === 0 ? null : total > 5 ? 'read-audit' : 'record-citizen-urge',
      },
    };

    it('is asked before anything is looked up, when none of the rights is there', async () => {
      executor = executorOn(storeWith(store, 'readStream', () => Promise.reject(new Error('looked up'))));
      await expect(run({ act }, { actor: person('analyst') })).rejects.toThrow(NotAllowedError);
    });

    it('hides what needs another one, as what does not exist', async () => {
      const absent = await refusalOf(run({ act, id: '2' }));
      await run();
      expect(await run({ act })).toMatchObject({ revision: 1 });
      await run();
      expect(await refusalOf(run({ act }))).toEqual(absent);
    });
  });
});

describe('an event', () => {
  it('leaves commitments in the log and personal values with the sealer', async () => {
    const { eventIds, sealed } = await run({ input: { by: 1, personal } });
    expect(sealed).toEqual(['phone']);
    expect(sealer.sealed).toEqual([[eventIds[0], personal]]);
    const [event] = (await store.readStream(stream)).events;
    expect(event!.envelope.sealed).toEqual({ phone: { subject: 'a person', commitment: 'of phone' } });
    expect(Buffer.from(event!.bytes).toString()).not.toContain('13800138000');
  });

  it('never has the id of another attempt, because only one of them is in the log', async () => {
    executor = executorOn(withRival(store, 1), { sealer });
    await run({ input: { by: 1, personal } });
    expect(new Set(sealer.sealed.map(([eventId]) => eventId)).size).toBe(2);
  });

  it('that breaks its contract is never stored, and nothing is sealed for it', async () => {
    await expect(run({ input: { by: 0.5, personal } })).rejects.toThrow(ContractError);
    const guess = { ...countOn, decide: () => decide({ type: 'Guessed', data: {} }) };
    await expect(run({ act: guess })).rejects.toThrow('Guessed breaks its contract');
    expect([await store.size(), sealer.sealed]).toEqual([0, []]);
  });
});

describe('the books', () => {
  it('are read again when a thing follows rules that were published a moment ago', async () => {
    const readStream = jest.fn(store.readStream.bind(store));
    executor = executorOn(storeWith(store, 'readStream', readStream));
    let known = false;
    const act = counting(() => {
      if (known) return decide({ type: 'Counted', data: { by: 1 } });
      known = true;
      throw new UnknownRulesError('calendar 2027');
    });
    expect(await run({ act })).toMatchObject({ revision: 0 });
    expect(readStream.mock.calls.filter(([name]) => name === 'rulebook')).toHaveLength(2);
  });

  it('that do not hold the rules in the log either fail the command', async () => {
    const act = counting(() => {
      throw new UnknownRulesError('calendar 2027');
    });
    await expect(run({ act })).rejects.toThrow(UnknownRulesError);
  });
});

describe('one command on many streams', () => {
  const ids = ['1', '2', '3'];
  const executions = ids.map((id, i) =>
    execution({ id, act: countOn }, { commandId: `0000000${i}-0000-4000-8000-00000000000a` }),
  );

  it('decides each by its own state and stores all, once, even when a rival writes in between', async () => {
    await run({ id: '2', input: { by: 5 } });
    executor = executorOn(withRival(store, 1));
    const done = await executor.executeAll(executions);
    expect(done.map(({ stream, revision }) => [stream, revision])).toEqual([
      ['counter-1', 1],
      ['counter-2', 1],
      ['counter-3', 0],
    ]);
    expect(await dataOf('counter-1')).toEqual([{ by: 10 }, { by: 11 }]);
    expect(await dataOf('counter-2')).toEqual([{ by: 5 }, { by: 6 }]);
    const again = await executor.executeAll(executions);
    expect(again.every(({ repeated }) => repeated)).toBe(true);
  });

  it('carries out the others when one is refused, and tells the refusal', async () => {
    const refused = { ...executions[1]!, act: counting(() => refuse('no-count')) };
    const all = executor.executeAll([executions[0]!, refused, executions[2]!]);
    expect(await refusalOf(all)).toEqual(refuse('no-count'));
    expect([await dataOf('counter-1'), await dataOf('counter-2')]).toEqual([[{ by: 1 }], []]);
    expect(await dataOf('counter-3')).toEqual([{ by: 1 }]);
  });
});

import { MemoryEventStore, type EventStore } from '@redress/event-store';
import {
  decide,
  defineAggregate,
  isRefusal,
  refuse,
  type Act,
  type Actor,
  type Command,
  type CommandMeta,
  type Decision,
  type Event,
  type Personal,
} from '@redress/kernel';
import {
  BookShelf,
  CommandExecutor,
  commandDigestWith,
  newId,
  type Execution,
  type ExecutorParts,
} from '../src/index.js';
import { contractsOf } from './contracts-of.js';

/** A thing of tests: it counts, and an office may have it. */
export interface Counter {
  readonly total: number;
  readonly office: string | null;
}

export type Counted = Event<'Counted', { by: number }>;
export type Taken = Event<'Taken', { office: string }>;

export interface Count {
  readonly by: number;
  readonly personal?: Personal;
}

type CounterAct<Input extends object, E extends Event> = Act<Counter, Counter, Input, E, unknown>;

/** Named as acts of the table of rights are: the hotline counts, handlers and leaders of the office take. */
export const countAct: CounterAct<Count, Counted> = {
  name: 'record-citizen-urge',
  decide: ({ total }, { by, personal }) => {
    if (total >= 30) return refuse('wrong-state-counter', { total });
    if (by === 0) return refuse('no-count', {}, ['1', '2']);
    return decide({ type: 'Counted', data: { by }, ...(personal && { personal }) });
  },
  evolve: { Counted: (counter, { by }) => ({ ...counter, total: counter.total + by }) },
};

export const takeAct: CounterAct<{ readonly office: string }, Taken> = {
  name: 'sign-for-ticket',
  decide: (_, { office }) => decide({ type: 'Taken', data: { office } }),
  evolve: { Taken: (counter, { office }) => ({ ...counter, office }) },
};

export const counters = defineAggregate<Counter>({
  category: 'counter',
  initial: { total: 0, office: null },
  acts: { intake: [countAct], dispatch: [takeAct] },
  upcasters: [],
  holding: ({ office }) => ({ holder: office, first: null, named: [], takenBy: null }),
});

export const counterContracts = contractsOf({
  Counted: { by: { type: 'integer' } },
  Taken: { office: { type: 'string' } },
});

/** The act of counting with another decider. */
export function counting(decider: (counter: Counter, command: Command<Count>) => Decision<Counted>) {
  return { ...countAct, decide: decider };
}

/** One more than there is. */
export const countOn = counting(({ total }) => decide({ type: 'Counted', data: { by: total + 1 } }));

export const NOW = Date.parse('2026-09-24T02:00:00Z');
export const clock = { now: () => NOW };

export function person(role: Actor['role'], office: string | null = null, name = '1'): Actor {
  const account = `${role}:${name}`;
  return { account, person: account, role, office, revision: null, for: null };
}

export const metaOf = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: newId(clock),
  at: new Date(NOW).toISOString(),
  actor: person('operator'),
  causation: null,
  correlation: 'submission-1',
  ...change,
});

/** Counting on the counter `1`, unless a test says otherwise. */
export function execution(change: Partial<Execution> = {}, meta: Partial<CommandMeta> = {}): Execution {
  return { aggregate: counters, act: countAct, id: '1', input: { by: 2 }, meta: metaOf(meta), ...change };
}

export class RecordingSealer {
  readonly sealed: [eventId: string, personal: Personal][] = [];
  async seal(eventId: string, personal: Personal) {
    this.sealed.push([eventId, personal]);
    return Object.fromEntries(
      Object.entries(personal).map(([field, { subject }]) => [field, { subject, commitment: `of ${field}` }]),
    );
  }
}

/** An executor on a store, with what a test wants otherwise. */
export function executorOn(store: EventStore, over: Partial<ExecutorParts> = {}): CommandExecutor {
  return new CommandExecutor({
    ...{ store, clock, contracts: counterContracts, sealer: new RecordingSealer(), books: new BookShelf(store) },
    ...{ digest: commandDigestWith(new Uint8Array(32)), observe: () => undefined },
    ...over,
  });
}

/** A store of which one method is another. */
export function storeWith<Name extends keyof EventStore>(
  store: EventStore,
  name: Name,
  method: EventStore[Name],
): EventStore {
  return new Proxy(store, {
    get: (target, key: keyof EventStore) => (key === name ? method : (target[key] as () => unknown).bind(target)),
  });
}

/** The store with another writer on the counter `1` who is first right before each of our first appends. */
export function withRival(store: MemoryEventStore, races: number, rivals: Partial<Execution> = {}): EventStore {
  const rival = executorOn(store);
  let left = races;
  return storeWith(store, 'append', async (append) => {
    if (left-- > 0) await rival.execute(execution({ input: { by: 10 }, ...rivals }));
    return store.append(append);
  });
}

/** What a refused command was refused with. Fails when it was not. */
export async function refusalOf(executed: Promise<unknown>): Promise<unknown> {
  const error = await executed.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const refusal = (error as { refusal?: unknown } | undefined)?.refusal;
  if (!isRefusal(refusal)) throw error ?? new Error('It was not refused');
  return refusal;
}

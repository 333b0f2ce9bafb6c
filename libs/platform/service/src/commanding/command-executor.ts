import { setTimeout as wait } from 'node:timers/promises';
import type { EventContracts } from '@redress/event-contracts';
import type { Append, EventStore, Guard, NewEvent, RecordedEvent, StreamSlice } from '@redress/event-store';
import { refuse, type Emitted, type Event } from '@redress/kernel';
import { accounts } from '@redress/people';
import type { BookShelf } from '../books/book-shelf.js';
import type { Clock } from '../time/clock.js';
import { newId } from '../ids.js';
import type { CommandDigest } from './command-digest.js';
import { ConflictError } from './conflict-error.js';
import { decideOn, mustReach, stateOf } from './decide-on.js';
import type { Executed, Execution } from './execution.js';
import { lookBeside } from './look-beside.js';
import { RefusedError } from './refused-error.js';
import { notBeforeTheStream } from './not-before-the-stream.js';
import { mustHaveSomeRight } from './rights.js';
import type { Sealer } from './sealer.js';

/** Hears what was appended, for metrics. */
export type AppendObserver = (types: readonly string[]) => void;

/** Events that are ready to be stored, and the streams that they rely on because their decision looked at them. */
interface Prepared {
  readonly events: readonly NewEvent[];
  readonly guards: readonly Guard[];
}

/** What the executor works with. */
export interface ExecutorParts {
  readonly store: EventStore;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly contracts: Pick<EventContracts, 'mustMatch'>;
  readonly books: BookShelf;
  readonly digest: CommandDigest;
  readonly observe: AppendObserver;
}

const ATTEMPTS = 8;
const PAUSE_MS = 5;

/**
 * Carries out every act there is: right, read, fold, scope, decide, check, seal, append; again from the start when another
 * writer was first. Throws `NotAllowedError`, {@link RefusedError}, {@link ConflictError} after eight lost races, and
 * `ContractError`; all have changed nothing.
 */
export class CommandExecutor {
  constructor(private readonly parts: ExecutorParts) {}

  execute(execution: Execution): Promise<Executed> {
    return this.attempt(execution, () => this.parts.store.readStream(streamOf(execution)));
  }

  /**
   * Many executions on streams of their own, read in one round trip and appended together. Each is decided by itself: one
   * that loses its race is tried again alone. Rejects with the first refusal; the others are carried out all the same.
   */
  async executeAll(executions: readonly Execution[]): Promise<readonly Executed[]> {
    const slices = await this.parts.store.readStreams(executions.map(streamOf));
    const results = await Promise.allSettled(
      executions.map((execution) => {
        const read: StreamSlice = slices.get(streamOf(execution)) ?? { events: [], head: null };
        return this.attempt(execution, (n) => (n === 1 ? read : this.parts.store.readStream(streamOf(execution))));
      }),
    );
    return results.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  private async attempt(
    execution: Execution,
    read: (attempt: number) => StreamSlice | Promise<StreamSlice>,
  ): Promise<Executed> {
    mustHaveSomeRight(execution.meta.actor, execution.act);
    const stream = streamOf(execution);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const slice = await read(attempt);
      const { events, guards } = (await this.earlier(execution, slice)) ?? (await this.decide(execution, slice));
      if (events.length === 0) return unchanged(stream, slice);
      const executed = await this.append(execution, slice, events, guards);
      if (executed) return executed;
      await wait(Math.random() * PAUSE_MS * attempt);
    }
    throw new ConflictError(stream, ATTEMPTS);
  }

  /**
   * What the command stored before; undefined when it is new. The store then tells a repeat from a reused id. To another
   * account, who reuses it on a thing out of scope, the thing does not exist.
   */
  private async earlier(execution: Execution, slice: StreamSlice): Promise<Prepared | undefined> {
    const { commandId, actor } = execution.meta;
    const stored = ofCommand(slice.events, commandId).map(({ envelope }) => envelope);
    if (stored.length === 0) return undefined;
    if (stored[0]!.actor.account !== actor.account)
      await this.parts.books.withBooks((books) => mustReach(execution, slice, books));
    return { events: stored, guards: [] };
  }

  private async decide(asked: Execution, slice: StreamSlice): Promise<Prepared> {
    const execution = notBeforeTheStream(asked, slice);
    const { aggregate, act, input } = execution;
    const state = (): unknown => stateOf(aggregate, slice.events);
    const { beside, guards } = await lookBeside(this.parts.store, aggregate, act, state, input);
    const emitted = await this.parts.books.withBooks((books) => decideOn(execution, slice, books, beside));
    for (const { type, data } of emitted) this.parts.contracts.mustMatch(type, data);
    return { events: await this.prepare(emitted, execution), guards };
  }

  /**
   * Each attempt has event ids of its own. What a lost attempt has sealed stays behind under its unused id and goes with
   * the person; reusing the id could put one text under the commitment of another.
   */
  private prepare(emitted: readonly Emitted<Event>[], { meta }: Execution): Promise<NewEvent[]> {
    const { actor, causation, correlation, at: occurredAt } = meta;
    return Promise.all(
      emitted.map(async ({ type, data, personal }) => {
        const id = newId(this.parts.clock);
        const sealed = personal ? await this.parts.sealer.seal(id, personal) : {};
        return { id, type, occurredAt, actor, causation, correlation, data, sealed };
      }),
    );
  }

  /**
   * Undefined when another writer was first, in this stream or in one that the decision looked at. The store alone knows
   * whether a command id was used for the same before.
   */
  private async append(
    execution: Execution,
    { head, events: before }: StreamSlice,
    events: readonly NewEvent[],
    lookedAt: readonly Guard[],
  ): Promise<Executed | undefined> {
    const { commandId } = execution.meta;
    const stream = streamOf(execution);
    const append: Append = {
      ...{ commandId, stream, events, expected: head ?? 'none' },
      guards: [...(execution.guards ?? []), ...lookedAt, ...rightOf(execution)],
      digest: this.parts.digest(execution),
    };
    const result = await this.parts.store.append(append);
    switch (result.status) {
      case 'conflict':
        return undefined;
      case 'guard-failed':
        if (lookedAt.some((guard) => guard.stream === result.stream)) return undefined;
        if (rightOf(execution).some((guard) => guard.stream === result.stream))
          throw new RefusedError(refuse('wrong-state-rights'));
        throw new RefusedError(refuse('wrong-state-guard'));
      case 'reused':
        throw new RefusedError(refuse('key-reused'));
      case 'repeated': {
        const known = ofCommand(before, commandId);
        const all = known.length > 0 ? known : ofCommand((await this.parts.store.readStream(stream)).events, commandId);
        return { ...placeOf(stream, all), repeated: true };
      }
      case 'appended': {
        this.parts.observe(events.map(({ type }) => type));
        this.parts.books.forget(stream);
        const { lastPosition: position, head } = result;
        return { stream, revision: head.revision, position, ...keptOf(events), repeated: false };
      }
    }
  }
}

function streamOf({ aggregate, id }: Execution): string {
  return aggregate.streamOf(id);
}

/** An act is stored only while the account is as it was when its right was judged (abuse case 32). */
function rightOf({ meta: { actor } }: Execution): readonly Guard[] {
  return actor.revision === null ? [] : [{ stream: accounts.streamOf(actor.account), revision: actor.revision }];
}

function ofCommand(events: readonly RecordedEvent[], commandId: string): readonly RecordedEvent[] {
  return events.filter(({ envelope }) => envelope.commandId === commandId);
}

function placeOf(stream: string, events: readonly RecordedEvent[]): Omit<Executed, 'repeated'> {
  const last = events.at(-1)!;
  const kept = keptOf(events.map(({ envelope }) => envelope));
  return { stream, revision: last.envelope.revision, position: last.position, ...kept };
}

function keptOf(events: readonly Pick<NewEvent, 'id' | 'sealed'>[]): Pick<Executed, 'eventIds' | 'sealed'> {
  return { eventIds: events.map(({ id }) => id), sealed: events.flatMap(({ sealed }) => Object.keys(sealed)) };
}

/** Nothing follows from the command. A stream that does not exist has no place, so there is nothing to do it to. */
function unchanged(stream: string, { events }: StreamSlice): Executed {
  if (events.length === 0) throw new RefusedError(refuse('not-found'));
  return { ...placeOf(stream, events), eventIds: [], sealed: [], repeated: false };
}

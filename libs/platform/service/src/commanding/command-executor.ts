import { setTimeout as wait } from 'node:timers/promises';
import type { EventContracts } from '@redress/event-contracts';
import type { EventStore, NewEvent, RecordedEvent, StreamHead, StreamSlice } from '@redress/event-store';
import {
  canonicalDigest,
  foldEvents,
  refuse,
  type CommandMeta,
  type Decision,
  type Emitted,
  type Event,
  type Fold,
} from '@redress/kernel';
import type { Clock } from '../clock.js';
import { newId } from '../ids.js';
import { claimedTime } from './claimed-time.js';
import { ConflictError } from './conflict-error.js';
import { RefusedError } from './refused-error.js';
import type { Sealer } from './sealer.js';

/** One command for one stream. */
export interface Execution<State, E extends Event> {
  readonly stream: string;
  readonly fold: Fold<State, E>;
  readonly meta: CommandMeta;
  readonly decide: (state: State) => Decision<E>;
  /** `none`: the stream must not exist yet. */
  readonly expected?: 'none';
}

/** What a command stored. Without new events, the place where the stream stood (-1 when it does not exist). */
export interface Executed {
  readonly stream: string;
  /** Of the last event. */
  readonly revision: number;
  /** Of the last event in the log; readers of projections wait for it. */
  readonly position: number;
  readonly eventIds: readonly string[];
  /** The command had been carried out before; this is what it did then. */
  readonly repeated: boolean;
}

/** Hears what was appended, for metrics. */
export type AppendObserver = (types: readonly string[]) => void;

const KEY_REUSED = refuse('key-reused', '该幂等键已用于另一命令。The key belongs to another command.');
const ATTEMPTS = 8;
const PAUSE_MS = 5;

/**
 * Carries out commands: read, fold, decide, check, seal, append; again from the start when somebody else wrote in between.
 * A refusal is thrown as {@link RefusedError}, eight lost races as {@link ConflictError}, an event that breaks its contract
 * as `ContractError`; all have changed nothing.
 */
export class CommandExecutor {
  constructor(
    private readonly store: EventStore,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly contracts: Pick<EventContracts, 'mustMatch'>,
    private readonly observe: AppendObserver = () => undefined,
  ) {}

  execute<State, E extends Event>(execution: Execution<State, E>): Promise<Executed> {
    return this.attempt(execution, () => this.store.readStream(execution.stream));
  }

  /**
   * The same command on many streams, read in one round trip and appended together. Each is decided by itself: one that
   * loses its race is tried again alone. Rejects with the first refusal; the others are carried out all the same.
   */
  async executeAll<State, E extends Event>(executions: readonly Execution<State, E>[]): Promise<readonly Executed[]> {
    const slices = await this.store.readStreams(executions.map(({ stream }) => stream));
    const results = await Promise.allSettled(
      executions.map((execution) => {
        const read: StreamSlice = slices.get(execution.stream) ?? { events: [], head: null };
        return this.attempt(execution, (attempt) => (attempt === 1 ? read : this.store.readStream(execution.stream)));
      }),
    );
    return results.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }

  private async attempt<State, E extends Event>(
    execution: Execution<State, E>,
    read: (attempt: number) => StreamSlice | Promise<StreamSlice>,
  ): Promise<Executed> {
    const { stream, meta } = execution;
    const occurredAt = claimedTime(meta.at, this.clock);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const slice = await read(attempt);
      const earlier = slice.events.filter(({ envelope }) => envelope.commandId === meta.commandId);
      if (earlier.length > 0) return resultOf(stream, earlier, true);
      const emitted = decideOn(execution, slice);
      if (emitted.length === 0) return unchanged(stream, slice);
      for (const { type, data } of emitted) this.contracts.mustMatch(type, data);
      const events = await this.prepare(emitted, meta, occurredAt);
      const executed = await this.append(execution, slice.head, events);
      if (executed) return executed;
      await wait(Math.random() * PAUSE_MS * attempt);
    }
    throw new ConflictError(stream, ATTEMPTS);
  }

  /**
   * Each attempt has event ids of its own. What a lost attempt has sealed stays behind under its unused id and goes with
   * the person; reusing the id could put one text under the commitment of another.
   */
  private prepare(emitted: readonly Emitted<Event>[], meta: CommandMeta, occurredAt: string): Promise<NewEvent[]> {
    const { actor, causation, correlation } = meta;
    return Promise.all(
      emitted.map(async ({ type, data, personal }) => {
        const id = newId(this.clock);
        const sealed = personal ? await this.sealer.seal(id, personal) : {};
        return { id, type, occurredAt, actor, causation, correlation, data, sealed };
      }),
    );
  }

  /** Undefined when another writer was first. */
  private async append(
    { stream, meta: { actor, commandId } }: Pick<Execution<never, never>, 'stream' | 'meta'>,
    head: StreamHead | null,
    events: readonly NewEvent[],
  ): Promise<Executed | undefined> {
    const digest = canonicalDigest({ actor, stream });
    const expected = head ?? 'none';
    const result = await this.store.append({ commandId, digest, stream, expected, guards: [], events });
    if (result.status === 'reused') throw new RefusedError(KEY_REUSED);
    if (result.status === 'conflict' || result.status === 'guard-failed') return undefined;
    if (result.status === 'repeated') {
      const { events: all } = await this.store.readStream(stream);
      return resultOf(
        stream,
        all.filter(({ envelope }) => envelope.commandId === commandId),
        true,
      );
    }
    this.observe(events.map(({ type }) => type));
    const eventIds = events.map(({ id }) => id);
    return { stream, revision: result.head.revision, position: result.lastPosition, eventIds, repeated: false };
  }
}

function decideOn<State, E extends Event>(
  { expected, fold, decide }: Execution<State, E>,
  { head, events }: StreamSlice,
): readonly Emitted<E>[] {
  if (expected === 'none' && head !== null)
    throw new RefusedError(refuse('wrong-state-exists', '该编号已存在。Something with this id exists already.'));
  const state = foldEvents(
    fold,
    events.map(({ envelope }) => envelope as unknown as E),
  );
  const decision = decide(state);
  if (decision.refused) throw new RefusedError(decision);
  return decision.events;
}

function resultOf(stream: string, events: readonly RecordedEvent[], repeated: boolean): Executed {
  const last = events.at(-1);
  const eventIds = events.map(({ envelope }) => envelope.id);
  return { stream, revision: last?.envelope.revision ?? -1, position: last?.position ?? -1, eventIds, repeated };
}

function unchanged(stream: string, { events }: StreamSlice): Executed {
  return { ...resultOf(stream, events, false), eventIds: [] };
}

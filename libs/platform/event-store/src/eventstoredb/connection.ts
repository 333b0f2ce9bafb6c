import { setTimeout as wait } from 'node:timers/promises';
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  START,
  WrongExpectedVersionError,
  type AllStreamResolvedEvent,
  type BinaryEventData,
  type NO_STREAM,
  type RecordedEvent,
  type ResolvedEvent,
} from '@eventstore/db-client';
import { collect, within, type Patience } from './collect.js';
import { EventStoreRefusedError, EventStoreUnavailableError } from './errors.js';
import { isTransient } from './transient.js';

/** A record of the database, with its bytes as they were written. */
export interface StoredEvent {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: Uint8Array;
  /** Of the command that stored it; undefined in records that are no events of the log. */
  readonly digest: string | undefined;
  /** Where it lies in `$all`: grows, with gaps. */
  readonly commit: number;
}

/** The expectation of an append. Always explicit, because only then the server remembers a repeat for good. */
export type ExpectedRevision = typeof NO_STREAM | bigint;

/** Records of `$all` in one read: at most 32 MiB of envelopes. */
const PAGE = 2_000;
/** A call that is not answered gets several tries within its time. */
const TRIES = 4;
const FIRST_PAUSE_MS = 10;
const LAST_PAUSE_MS = 500;
/** Everything goes to the leader: a follower may not have yet what was just acknowledged. */
const LEADER = { requiresLeader: true } as const;
const NO_POSITION = 2n ** 64n - 1n;

/**
 * The calls that the store makes, each with a time limit of its own and repeated while the fault may pass. What remains is
 * {@link EventStoreUnavailableError} or {@link EventStoreRefusedError}.
 */
export class Connection {
  readonly client: EventStoreDBClient;

  /** `timeoutMs` bounds every call, tries and pauses included. */
  constructor(
    url: string,
    private readonly timeoutMs: number,
  ) {
    // The client's batch path fails the pending appends of every client in the process when one of them loses its
    // connection, crashes on answers that come later, and has no deadline. This makes it append one call each.
    const client = Object.assign(EventStoreDBClient.connectionString(url), { supports: async () => false });
    this.client = withoutUnseenRejections(client);
  }

  /** Stores events behind the expected revision; false when the stream stands elsewhere. Repeats store once. */
  async append(stream: string, expectedRevision: ExpectedRevision, events: BinaryEventData[]): Promise<boolean> {
    return this.call(`append to ${stream}`, async ({ silence: deadline }) => {
      try {
        await within(deadline, this.client.appendToStream(stream, events, { ...LEADER, expectedRevision, deadline }));
        return true;
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return false;
        throw error;
      }
    });
  }

  /** Events of a stream from a revision on; none when it does not exist. */
  readStream(stream: string, fromRevision = 0, maxCount = Number.MAX_SAFE_INTEGER): Promise<StoredEvent[]> {
    return this.call(`read ${stream}`, async (patience) => {
      const options = { ...LEADER, direction: FORWARDS, fromRevision: BigInt(fromRevision), maxCount } as const;
      return (await collect<ResolvedEvent>(this.client.readStream(stream, options), patience)).map(storedEventOf);
    });
  }

  /** The last event of a stream. */
  lastOf(stream: string): Promise<StoredEvent | undefined> {
    return this.call(`read ${stream}`, async (patience) => {
      const options = { ...LEADER, direction: BACKWARDS, fromRevision: END, maxCount: 1 } as const;
      return (await collect<ResolvedEvent>(this.client.readStream(stream, options), patience)).map(storedEventOf)[0];
    });
  }

  /** Records of `$all` behind a commit position, page by page up to the end at the moment of the last read. */
  async *readAllAfter(after: number | undefined): AsyncIterable<StoredEvent[]> {
    for (let last = after; ;) {
      const page = await this.readAllFrom(last);
      // A read starts with the record at its position, which was seen already.
      const records = page.filter(({ commit }) => last === undefined || commit > last);
      if (records.length > 0) yield records;
      last = records.at(-1)?.commit ?? last;
      if (page.length < PAGE) return;
    }
  }

  dispose(): Promise<void> {
    return this.client.dispose();
  }

  private readAllFrom(commit: number | undefined): Promise<StoredEvent[]> {
    const fromPosition = commit === undefined ? START : { commit: BigInt(commit), prepare: BigInt(commit) };
    return this.call('read $all', async (patience) => {
      const read = this.client.readAll({ ...LEADER, direction: FORWARDS, fromPosition, maxCount: PAGE });
      return (await collect<AllStreamResolvedEvent>(read, patience)).map(storedEventOf);
    });
  }

  private async call<T>(what: string, attempt: (patience: Patience) => Promise<T>): Promise<T> {
    const end = performance.now() + this.timeoutMs;
    const silence = Math.ceil(this.timeoutMs / TRIES);
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      try {
        return await attempt({ silence, altogether: Math.max(silence, end - performance.now()) });
      } catch (error) {
        if (!isTransient(error)) throw new EventStoreRefusedError(what, { cause: error });
        if (performance.now() + pause >= end) throw new EventStoreUnavailableError(what, { cause: error });
        await wait(pause * (0.5 + Math.random()));
      }
    }
  }
}

/**
 * The client calls its `handleError` without awaiting it. While a cluster has no leader it rejects, seen by none, which would
 * end the process; the call that failed is told anyway.
 */
function withoutUnseenRejections(client: EventStoreDBClient): EventStoreDBClient {
  const internal = client as unknown as { handleError(this: void, ...of: unknown[]): Promise<void> };
  const { handleError } = internal;
  internal.handleError = (...of) => handleError(...of).catch(() => undefined);
  return client;
}

function storedEventOf({ event }: ResolvedEvent | AllStreamResolvedEvent): StoredEvent {
  const { streamId, revision, type, data, metadata, position } = event as RecordedEvent;
  if (!position || position.commit === NO_POSITION)
    throw new Error('EventStoreDB before 22.6 does not tell log positions');
  const bytes = data instanceof Uint8Array ? data : new Uint8Array();
  const { digest } = (metadata ?? {}) as { digest?: string };
  return { stream: streamId, revision: Number(revision), type, data: bytes, digest, commit: Number(position.commit) };
}

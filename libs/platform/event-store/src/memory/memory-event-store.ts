import { decodeEnvelope } from '@redress/kernel';
import { encodeAppend, isExpected, mustBeAppendable } from '../encode.js';
import type {
  Append,
  Appended,
  AppendResult,
  EventStore,
  LogBatch,
  ReadLog,
  RecordedEvent,
  StreamHead,
  StreamSlice,
} from '../port.js';
import { systemClock } from '../system-clock.js';

interface Stream {
  readonly positions: number[];
  head: StreamHead;
}

/** What a command stored, and what it asked for. */
type Known = Appended & Pick<Append, 'stream' | 'digest'>;

const BATCH = 1_000;

/**
 * The event store without a disk: for tests and simulations. It keeps the same bytes as the real one and decodes them on
 * every read, so nothing can be changed through a value that was handed out.
 */
export class MemoryEventStore implements EventStore {
  private readonly log: Uint8Array[] = [];
  private readonly streams = new Map<string, Stream>();
  private readonly commands = new Map<string, Known>();
  private readonly listeners = new Set<() => void>();
  private closed = false;

  /** `clock` gives `recordedAt`: RFC 3339, UTC, three digits, `Z`. */
  constructor(private readonly clock: () => string = systemClock()) {}

  async append(append: Append): Promise<AppendResult> {
    this.mustBeOpen();
    mustBeAppendable(append);
    const first = this.commands.get(append.commandId);
    if (first) return answerOf(first, append);
    const stream = this.streams.get(append.stream);
    const actual = stream?.head ?? null;
    const encoded = encodeAppend(append, actual, this.clock());
    if (!isExpected(append.expected, actual)) return { status: 'conflict', actual };
    for (const { stream: guarded, revision } of append.guards) {
      const stands = this.streams.get(guarded)?.head.revision ?? null;
      if ((stands ?? -1) !== revision) return { status: 'guard-failed', stream: guarded, actual: stands };
    }

    const firstPosition = this.log.length;
    const positions = encoded.events.map(({ bytes }) => this.log.push(bytes) - 1);
    if (stream) {
      stream.positions.push(...positions);
      stream.head = encoded.head;
    } else this.streams.set(append.stream, { positions, head: encoded.head });
    const { firstRevision, head } = encoded;
    const appended = { firstRevision, head, firstPosition, lastPosition: this.log.length - 1 };
    this.commands.set(append.commandId, { ...appended, stream: append.stream, digest: append.digest });
    for (const listener of this.listeners) queueMicrotask(listener);
    return { status: 'appended', ...appended };
  }

  async readStream(id: string): Promise<StreamSlice> {
    this.mustBeOpen();
    const stream = this.streams.get(id);
    if (!stream) return { events: [], head: null };
    return { events: stream.positions.map((position) => this.recorded(position)), head: stream.head };
  }

  async readStreams(ids: readonly string[]): Promise<ReadonlyMap<string, StreamSlice>> {
    const slices = await Promise.all(ids.map(async (id) => [id, await this.readStream(id)] as const));
    return new Map(slices.filter(([, { head }]) => head !== null));
  }

  async *readLog({ from = 0, to = Infinity, types }: ReadLog = {}): AsyncIterable<LogBatch> {
    this.mustBeOpen();
    const end = Math.min(to, this.log.length);
    for (let start = from; start < end; start += BATCH) {
      const next = Math.min(start + BATCH, end);
      const events = Array.from({ length: next - start }, (_, index) => this.recorded(start + index));
      yield { events: types ? events.filter(({ envelope }) => types.includes(envelope.type)) : events, next };
    }
  }

  async size(): Promise<number> {
    this.mustBeOpen();
    return this.log.length;
  }

  onAppended(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
  }

  private mustBeOpen(): void {
    if (this.closed) throw new Error('The event store is closed');
  }

  private recorded(position: number): RecordedEvent {
    const bytes = this.log[position]!.slice();
    return { position, envelope: decodeEnvelope(bytes), bytes };
  }
}

function answerOf({ stream, digest, ...stored }: Known, append: Append): AppendResult {
  if (stream === append.stream && digest === append.digest) return { status: 'repeated', ...stored };
  const { firstRevision, firstPosition } = stored;
  return { status: 'reused', earlier: { stream, firstRevision, firstPosition } };
}

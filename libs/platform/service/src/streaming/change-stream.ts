import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { SlowReaderError, type Change, type EventBus } from '@redress/event-bus';
import type { EventStore } from '@redress/event-store';
import type { PositionTokens } from '../positions/position-tokens.js';
import { NewsWindow } from './news-window.js';
import type { News, NewsSource } from './news.js';
import { placedChanges } from './placed-changes.js';
import { StreamConnection, type Listener } from './stream-connection.js';
import { mustBeFew } from './stream-limits.js';

const HEARTBEAT_MS = 15_000;
const AGAIN_MS = 1_000;
/** Who resumes from further back reads its lists anew. */
const LONGEST_WAY = 100_000;

/**
 * Tells readers what changes. The log is followed and the rows are read once for all readers; each is told what its scope
 * reaches. A reader that was away takes up where it was: from the window of the latest news, from the log when it was away
 * longer, and with a `reset` when that is too far.
 */
export class ChangeStream implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #sources: NewsSource[] = [];
  readonly #connections = new Set<StreamConnection>();
  readonly #pumping = new WeakSet<StreamConnection>();
  readonly #stopping = new AbortController();
  readonly #log = new Logger('changes');
  #window = new NewsWindow(0);
  #beating: NodeJS.Timeout | undefined;
  #following: Promise<void> | undefined;

  constructor(
    private readonly bus: Pick<EventBus, 'changes'>,
    private readonly store: Pick<EventStore, 'size'>,
    private readonly tokens: PositionTokens,
  ) {}

  /** The sources of the services in this process. */
  get sources(): readonly NewsSource[] {
    return this.#sources;
  }

  add(source: NewsSource): void {
    this.#sources.push(source);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.#window = new NewsWindow(await this.store.size());
    // Stopped before it had begun: a timer set now would never be cleared.
    if (this.#stopping.signal.aborted) return;
    this.#following = this.#follow();
    this.#beating = setInterval(() => this.#beat(), HEARTBEAT_MS);
  }

  /** Before the server closes, which would wait for the streams. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#beating);
    for (const connection of this.#connections) connection.close();
    await this.#following;
  }

  /** Begins to tell a listener what changes from a position on; without one, from now on. Throws when there are too many. */
  async open(listener: Listener, from: number | undefined): Promise<StreamConnection> {
    mustBeFew(
      [...this.#connections].map((connection) => connection.listener.account),
      listener.account,
    );
    const size = await this.store.size();
    const connection = new StreamConnection(listener, from ?? size, this.tokens);
    // The log is an older one, restored from a backup.
    if (connection.position > size) connection.reset(size);
    this.#connections.add(connection);
    connection.signal.addEventListener('abort', () => this.#connections.delete(connection));
    if (this.#stopping.signal.aborted) connection.close();
    void this.#pump(connection);
    return connection;
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        for await (const changes of this.bus.changes(this.#window.end, signal)) await this.#add(changes);
        // The bus was closed.
        return;
      } catch (error) {
        if (error instanceof SlowReaderError) continue;
        this.#log.warn(`The change stream waits: ${String(error)}`);
        await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #add(changes: readonly Change[]): Promise<void> {
    const end = changes.at(-1)!.position;
    if (this.#connections.size === 0) return this.#window.skipTo(end);
    this.#window.add(await this.#read(changes, this.#window.end), end);
    for (const connection of this.#connections) void this.#pump(connection);
  }

  async #read(changes: readonly Change[], from: number): Promise<readonly News[]> {
    const placed = placedChanges(changes, from);
    const news = await Promise.all(this.#sources.map((source) => source.read(placed)));
    return news.flat().sort((a, b) => a.position - b.position);
  }

  /** Brings a connection to the end of the window, one run at a time. A failure ends it, and the reader resumes. */
  async #pump(connection: StreamConnection): Promise<void> {
    if (this.#pumping.has(connection)) return;
    this.#pumping.add(connection);
    try {
      while (connection.isOpen && connection.position < this.#window.end) await this.#bringOn(connection);
    } catch (error) {
      if (connection.isOpen && !(error instanceof SlowReaderError))
        this.#log.warn(`A change stream ends: ${String(error)}`);
      connection.close();
    } finally {
      this.#pumping.delete(connection);
    }
  }

  async #bringOn(connection: StreamConnection): Promise<void> {
    const { end } = this.#window;
    const news = this.#window.from(connection.position);
    if (news !== undefined) return connection.tell(news, end);
    if (end - connection.position > LONGEST_WAY) return connection.reset(end);
    for await (const changes of this.bus.changes(connection.position, connection.signal)) {
      await connection.tell(await this.#read(changes, connection.position), changes.at(-1)!.position);
      if (connection.position >= this.#window.start || !connection.isOpen) return;
    }
  }

  #beat(): void {
    for (const connection of this.#connections) connection.beat();
  }
}

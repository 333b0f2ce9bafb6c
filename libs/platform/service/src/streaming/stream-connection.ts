import { PassThrough } from 'node:stream';
import type { PositionTokens } from '../positions/position-tokens.js';
import type { ReadingScope } from '../reading/reading-scope.js';
import { eventText, heartbeatText, HELLO } from './event-text.js';
import type { News } from './news.js';

/** A reader that leaves so much unread is too slow: it is sent away and may resume. */
const MOST_UNREAD = 256 * 1024;

/** Who listens to what. */
export interface Listener {
  readonly account: string;
  readonly topics: ReadonlySet<string>;
  /** How far the reader's right to a read reaches at this moment. */
  scopeFor(right: string): Promise<ReadingScope>;
}

/** One reader of the change stream: where it is, and what it is told. */
export class StreamConnection {
  readonly body = new PassThrough({ highWaterMark: MOST_UNREAD });
  readonly signal: AbortSignal;
  readonly #closing = new AbortController();

  constructor(
    readonly listener: Listener,
    /** Up to here the reader was told everything that it may hear. */
    public position: number,
    private readonly tokens: PositionTokens,
  ) {
    this.signal = this.#closing.signal;
    this.body.on('close', () => this.#closing.abort());
    this.body.on('error', () => this.#closing.abort());
    this.body.write(HELLO);
  }

  get isOpen(): boolean {
    return !this.signal.aborted;
  }

  /** Tells what the reader may hear of the news and moves behind them. */
  async tell(news: readonly News[], position: number): Promise<void> {
    const own = news.filter(({ topics }) => topics.some((topic) => this.listener.topics.has(topic)));
    for (const one of own) {
      const data = one.dataFor(await this.listener.scopeFor(one.right));
      if (data !== undefined)
        this.#write(eventText('changed', this.tokens.seal(one.position), this.#withTopics(one, data)));
    }
    this.position = position;
  }

  /** The log has gone on too far: what the reader knows is to be read anew. */
  reset(position: number): void {
    this.position = position;
    this.#write(eventText('reset', this.tokens.seal(position), {}));
  }

  beat(): void {
    this.#write(heartbeatText(this.tokens.seal(this.position)));
  }

  close(): void {
    this.body.end();
    this.#closing.abort();
  }

  #withTopics({ topics }: News, data: object): object {
    return { topics: topics.filter((topic) => this.listener.topics.has(topic)), ...data };
  }

  #write(text: string): void {
    if (!this.isOpen) return;
    // False once the body is full of what the reader has not taken.
    if (!this.body.write(text)) this.body.destroy();
  }
}

import pg from 'pg';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/**
 * Hears by LISTEN what any process tells by NOTIFY, on a connection of its own, made when the first listener comes. A lost
 * connection is made again. Since notices may have been missed before, the listeners are called on every connection.
 */
export class NoticeListener {
  private readonly listeners = new Set<() => void>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private called = false;
  private closed = false;

  constructor(
    private readonly connection: pg.ClientConfig,
    /** Name of the channel: small letters and `_`. */
    private readonly channel: string,
  ) {}

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    if (!this.client && !this.retry) void this.connect();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    this.retry = undefined;
    const client = new pg.Client({
      ...this.connection,
      application_name: `${this.connection.application_name ?? ''} listener`.trim(),
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    this.client = client;
    client.on('error', () => undefined);
    client.once('end', () => this.reconnect());
    client.on('notification', () => this.callSoon());
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      this.retryMs = FIRST_RETRY_MS;
      this.callSoon();
    } catch {
      await client.end().catch(() => undefined);
      this.reconnect();
    }
  }

  private reconnect(): void {
    if (this.closed || this.retry) return;
    this.client = undefined;
    this.retry = setTimeout(() => void this.connect(), this.retryMs).unref();
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }

  /** Many notices that arrive together are one call. */
  private callSoon(): void {
    if (this.called) return;
    this.called = true;
    setImmediate(() => {
      this.called = false;
      for (const listener of this.listeners) listener();
    });
  }
}

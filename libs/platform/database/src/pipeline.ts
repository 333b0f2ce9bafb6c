import pg from 'pg';
import { connectionTo, STATEMENT_TIMEOUT_MS } from './open-pool.js';

/** How much longer than the server gives a statement we wait to hear of it, before the connection counts as dead. */
const GRACE_MS = 5_000;

/** What takes a query: a pool, a client of one, or a {@link Pipeline}. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/**
 * One connection that takes further queries while earlier ones are under way: the server finds the next as soon as it has
 * ended one. Each is a transaction of its own, and they are carried out in the order in which they come. A lost connection
 * fails every query that was sent and not answered; the next query makes a new one.
 */
export class Pipeline implements Queryable {
  private client: Promise<pg.Client> | undefined;

  constructor(
    private readonly url: string,
    private readonly applicationName: string,
  ) {}

  async query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const connected = (this.client ??= this.connect());
    const client = await connected;
    try {
      return await client.query<Row>(query);
    } catch (error) {
      if (!isAnswer(error)) this.forget(connected, client);
      throw error;
    }
  }

  /** Waits for the queries that were sent, then disconnects. */
  async end(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    await client?.end();
  }

  private connect(): Promise<pg.Client> {
    const client = new pg.Client({
      ...connectionTo(this.url, this.applicationName),
      pipeline: true,
      query_timeout: STATEMENT_TIMEOUT_MS + GRACE_MS,
    });
    const connected = client.connect().then(() => client);
    const forget = () => this.forget(connected, client);
    client.on('error', forget);
    client.on('end', forget);
    connected.catch(forget);
    return connected;
  }

  private forget(connected: Promise<pg.Client>, client: pg.Client): void {
    if (this.client !== connected) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
  }
}

/** Whether the server answered the statement, and the connection goes on: not when it was ended, or nobody answered. */
function isAnswer(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
}

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
    const client = await (this.client ??= this.connect());
    return client.query<Row>(query);
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
    const forget = () => {
      if (this.client === connected) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    connected.catch(() => {
      forget();
      void client.end().catch(() => undefined);
    });
    return connected;
  }
}

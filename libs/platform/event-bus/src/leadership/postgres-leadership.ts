import pg from 'pg';
import type { Lease, Leadership } from './port.js';

/** A silent break (a pulled cable) shows within two of these. */
const HEARTBEAT_MS = 5_000;
/** A process that is stopped keeps its connection but sends no heartbeat: after three PostgreSQL ends it, and another may lead. */
const SILENT_BEATS = 3;

/**
 * Leadership by advisory locks of one dedicated connection per process. PostgreSQL frees them when the connection ends,
 * however the process ended; the next attempt connects anew.
 */
export class PostgresLeadership implements Leadership {
  private session: Promise<Session> | undefined;
  private closed = false;

  /** Connects as the pool does, but never through it: a pooled connection could be handed to somebody else. */
  constructor(
    private readonly pool: pg.Pool,
    private readonly heartbeatMs = HEARTBEAT_MS,
  ) {}

  async tryToLead(name: string): Promise<Lease | undefined> {
    if (this.closed) return undefined;
    const opened = (this.session ??= Session.open(this.pool, this.heartbeatMs));
    try {
      const session = await opened;
      if (session.isAlive()) return await session.tryToLock(name);
    } catch (error) {
      this.forget(opened);
      throw error;
    }
    this.forget(opened);
    return this.tryToLead(name);
  }

  async close(): Promise<void> {
    this.closed = true;
    await (await this.session?.catch(() => undefined))?.end();
  }

  private forget(session: Promise<Session>): void {
    if (this.session === session) this.session = undefined;
  }
}

class Session {
  private alive = true;
  private readonly held = new Set<string>();
  private readonly heartbeat: NodeJS.Timeout;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: pg.Client,
    heartbeatMs: number,
  ) {
    client.on('error', () => this.die());
    client.on('end', () => this.die());
    this.heartbeat = setInterval(() => void this.ask('SELECT 1').catch(() => this.die()), heartbeatMs).unref();
  }

  static async open(pool: pg.Pool, heartbeatMs: number): Promise<Session> {
    const client = new pg.Client({ ...pool.options, password: pool.options.password, query_timeout: heartbeatMs });
    const session = new Session(client, heartbeatMs);
    try {
      await client.connect();
      await client.query(`SET idle_session_timeout = ${SILENT_BEATS * heartbeatMs}`);
      return session;
    } catch (error) {
      session.die();
      throw error;
    }
  }

  isAlive(): boolean {
    return this.alive;
  }

  async tryToLock(name: string): Promise<Lease | undefined> {
    // PostgreSQL would grant the same session the same lock twice.
    if (this.held.has(name)) return undefined;
    this.held.add(name);
    try {
      const { rows } = await this.ask<{ locked: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked',
        [`redress:${name}`],
      );
      if (!rows[0]?.locked) {
        this.held.delete(name);
        return undefined;
      }
    } catch (error) {
      this.die();
      throw error;
    }
    return { isHeld: () => this.alive, release: () => this.unlock(name) };
  }

  async end(): Promise<void> {
    if (this.alive) await this.client.end().catch(() => undefined);
    this.die();
  }

  private async unlock(name: string): Promise<void> {
    if (!this.alive) return;
    try {
      await this.ask('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [`redress:${name}`]);
      this.held.delete(name);
    } catch {
      this.die();
    }
  }

  /** One question after the other: many consumers of a process share this connection. */
  private ask<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<Row>> {
    const answer = this.last.then(() => this.client.query<Row>(text, values));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private die(): void {
    if (!this.alive) return;
    this.alive = false;
    clearInterval(this.heartbeat);
    this.client.end().catch(() => undefined);
  }
}

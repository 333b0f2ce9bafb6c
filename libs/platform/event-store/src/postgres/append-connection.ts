import { openPool, type Pool, type PoolClient } from '@redress/database';
import type { QueryConfig, QueryResultRow } from 'pg';
import { wasRolledBack } from './rolled-back.js';

/** One lent connection and the calls that are under way on it. */
interface Lease {
  readonly client: Promise<PoolClient>;
  calls: number;
  lost: boolean;
}

/**
 * The connection that appends. The next call is sent while the one before is still under way, so that the database finds
 * it waiting. Idle, the connection goes back to its pool of one, which makes a lost one again.
 */
export class AppendConnection {
  private readonly pool: Pool;
  private lease: Lease | undefined;

  constructor(url: string, applicationName: string) {
    this.pool = openPool(url, { max: 1, applicationName, pipeline: true });
  }

  async query<R extends QueryResultRow>(query: QueryConfig): Promise<readonly R[]> {
    const lease = (this.lease ??= { client: this.pool.connect(), calls: 0, lost: false });
    lease.calls++;
    try {
      const client = await lease.client;
      return (await client.query<R>(query)).rows;
    } catch (error) {
      if (!wasRolledBack(error)) this.giveUp(lease);
      throw error;
    } finally {
      lease.calls--;
      if (lease.calls === 0) this.giveBack(lease);
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  /** Later calls wait for another connection, however long this one takes to answer those that are under way. */
  private giveUp(lease: Lease): void {
    lease.lost = true;
    if (this.lease === lease) this.lease = undefined;
  }

  private giveBack(lease: Lease): void {
    if (this.lease === lease) this.lease = undefined;
    lease.client.then(
      (client) => client.release(lease.lost),
      () => undefined,
    );
  }
}

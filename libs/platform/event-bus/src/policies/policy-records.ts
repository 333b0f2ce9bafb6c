import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { ParkedStream } from './policy.js';

const sql = (name: string): string => readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8');
const SAVE_CHECKPOINT = sql('save-checkpoint');
const PARK_STREAM = sql('park-stream');

/** What a policy keeps in PostgreSQL: how far it is, and which streams it had to park. */
export class PolicyRecords {
  constructor(
    private readonly pool: pg.Pool,
    private readonly policy: string,
  ) {}

  async loadCheckpoint(lane: string): Promise<number> {
    const { rows } = await this.pool.query<{ position: string }>(
      'SELECT position FROM bus.checkpoints WHERE consumer = $1 AND lane = $2',
      [this.policy, lane],
    );
    return Number(rows[0]?.position ?? 0);
  }

  async saveCheckpoint(lane: string, position: number): Promise<void> {
    await this.pool.query(SAVE_CHECKPOINT, [this.policy, lane, position]);
  }

  async parked(): Promise<ParkedStream[]> {
    const { rows } = await this.pool.query<Omit<ParkedStream, 'position'> & { position: string }>(
      `SELECT stream, position, reason, retry_requested AS "retryRequested"
       FROM bus.parked WHERE consumer = $1 ORDER BY position`,
      [this.policy],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }

  async park(stream: string, position: number, reason: string): Promise<void> {
    await this.pool.query(PARK_STREAM, [this.policy, stream, position, reason]);
  }

  async unpark(stream: string): Promise<void> {
    await this.pool.query('DELETE FROM bus.parked WHERE consumer = $1 AND stream = $2', [this.policy, stream]);
  }

  /** False when the stream is not parked. */
  async requestRetry(stream: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE bus.parked SET retry_requested = true WHERE consumer = $1 AND stream = $2',
      [this.policy, stream],
    );
    return rowCount === 1;
  }
}

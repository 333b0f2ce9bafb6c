import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Checkpoints, LaneStep } from '../port.js';
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

  async loadCheckpoints(): Promise<Checkpoints> {
    const { rows } = await this.pool.query<{ lane: string; position: string }>(
      'SELECT lane, position FROM bus.checkpoints WHERE consumer = $1',
      [this.policy],
    );
    return new Map(rows.map(({ lane, position }) => [lane, Number(position)]));
  }

  async saveCheckpoints(steps: readonly LaneStep[]): Promise<void> {
    await this.pool.query(SAVE_CHECKPOINT, [this.policy, steps.map(({ lane }) => lane), steps.map(({ next }) => next)]);
  }

  async streamsToRetry(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ stream: string }>(
      'SELECT stream FROM bus.parked WHERE consumer = $1 AND retry_requested',
      [this.policy],
    );
    return rows.map(({ stream }) => stream);
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

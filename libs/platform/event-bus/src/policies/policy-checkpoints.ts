import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Checkpoints, LaneStep } from '../port.js';

const BEGIN_POLICY = readFileSync(new URL('../../sql/begin-policy.sql', import.meta.url), 'utf8');
const SAVE_CHECKPOINTS = readFileSync(new URL('../../sql/save-checkpoints.sql', import.meta.url), 'utf8');

/** How far a policy is, kept in PostgreSQL. */
export class PolicyCheckpoints {
  constructor(
    private readonly pool: pg.Pool,
    private readonly policy: string,
  ) {}

  /** Notes where a new policy begins. Of several processes that start it at once, the first one decides. */
  async begin(position: number): Promise<void> {
    await this.pool.query(BEGIN_POLICY, [this.policy, position]);
  }

  async load(): Promise<Checkpoints> {
    const { rows } = await this.pool.query<{ lane: string; position: string }>(
      'SELECT lane, position FROM bus.checkpoints WHERE consumer = $1',
      [this.policy],
    );
    return new Map(rows.map(({ lane, position }) => [lane, Number(position)]));
  }

  /** True when no stream of the policy is parked. */
  async save(steps: readonly LaneStep[]): Promise<boolean> {
    const [lanes, positions] = [steps.map(({ lane }) => lane), steps.map(({ next }) => next)];
    const { rows } = await this.pool.query<{ nothingParked: boolean }>(SAVE_CHECKPOINTS, [
      this.policy,
      lanes,
      positions,
    ]);
    return rows[0]!.nothingParked;
  }
}

import { readFileSync } from 'node:fs';
import type pg from 'pg';

const SAVE = readFileSync(new URL('../../sql/save-published.sql', import.meta.url), 'utf8');

/** Where a lane ends: the position of the last event that was published in it. Lanes without events are absent. */
export type LaneEnds = ReadonlyMap<string, number>;

/** What Kafka has acknowledged: everything below `position`. */
export interface Published {
  readonly position: number;
  readonly ends: LaneEnds;
}

/** The relay's checkpoint in PostgreSQL. By it every process knows what a lane that is silent has missed: nothing, or what. */
export class PublishedLog {
  private loading: Promise<Published> | undefined;

  constructor(private readonly pool: pg.Pool) {}

  /** Those who ask at the same time are told the same. */
  load(): Promise<Published> {
    this.loading ??= this.read().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** False when another relay was faster. */
  async save(position: number, moved: LaneEnds): Promise<boolean> {
    const { rowCount } = await this.pool.query(SAVE, [position, Object.fromEntries(moved)]);
    return rowCount === 1;
  }

  private async read(): Promise<Published> {
    const { rows } = await this.pool.query<{ position: string; ends: Record<string, number> }>(
      'SELECT position, ends FROM bus.published',
    );
    const { position, ends } = rows[0]!;
    return { position: Number(position), ends: new Map(Object.entries(ends)) };
  }
}

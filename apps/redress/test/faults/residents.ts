import { liveCity, type StuckLife } from '@redress/city';
import type { PlatformClient } from '@redress/client';

/** More than are ever lived, all in one month, so that many have something to do at a time. */
const CITY = { tickets: 60_000, from: '2026-01', months: 1 };

/** The people of an invented city, who live until told to stop. */
export class Residents {
  private readonly over = new AbortController();
  private readonly living: Promise<readonly StuckLife[]>;

  constructor(client: PlatformClient, seed: number, people: number) {
    const { signal } = this.over;
    const city = liveCity({ ...CITY, seed: `faults-${seed}` }, client, { concurrency: people, signal });
    this.living = city.then(({ stuck }) => stuck);
    this.living.catch(() => undefined);
  }

  /** Lets everybody finish what is due, and tells who could not go on. */
  finish(): Promise<readonly StuckLife[]> {
    this.over.abort();
    return this.living;
  }
}

import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { NoKeyError } from './errors.js';
import type { MasterKeys, WrappedKey } from './master-keys.js';
import { sql } from './sql.js';

const MOST_KEYS = 10_000;
const KEPT_FOR_MS = 60_000;

/**
 * The keys of people, unwrapped, for a short while: an import seals thousands of texts for the same few. A key that was
 * destroyed by another process may stay here up to a minute; nothing can be stored under it, because every sealed field
 * refers to the stored key, and nothing is left to open with it.
 */
export class KeyRing {
  readonly #keys = new LRUCache<string, Buffer>({ max: MOST_KEYS, ttl: KEPT_FOR_MS });

  constructor(
    private readonly pool: Pool,
    private readonly master: MasterKeys,
  ) {}

  /** The keys of these people. Throws {@link NoKeyError} when one has none. */
  async of(subjects: readonly string[]): Promise<Map<string, Buffer>> {
    const found = new Map<string, Buffer>();
    const missing = new Set<string>();
    for (const subject of subjects) {
      const key = this.#keys.get(subject);
      if (key) found.set(subject, key);
      else missing.add(subject);
    }
    if (missing.size > 0) await this.#load(missing, found);
    return found;
  }

  /** Drops keys, because they were destroyed. */
  forget(subjects: readonly string[]): void {
    for (const subject of subjects) this.#keys.delete(subject);
  }

  async #load(missing: Set<string>, found: Map<string, Buffer>): Promise<void> {
    const { rows } = await this.pool.query<WrappedKey & { subject: string }>(sql.wrappedKeys, [[...missing]]);
    for (const { subject, ...wrapped } of rows) {
      const key = this.master.unwrap(subject, wrapped);
      if (!key) throw new Error(`The stored key of ${subject} was altered`);
      this.#keys.set(subject, key);
      found.set(subject, key);
      missing.delete(subject);
    }
    if (missing.size > 0) throw new NoKeyError([...missing]);
  }
}

import type { Pool } from '@redress/database';
import type { Verifiers } from './verifiers.js';

/** What everything here stands on. */
export interface Stores {
  /** Connections to the database whose schema `sign_in` was migrated. They stay the caller's to close. */
  readonly pool: Pool;
  readonly verifiers: Verifiers;
  /** The time of the real world, in milliseconds: a simulated city signs in by ours. */
  readonly now: () => number;
}

import type { Pool } from 'pg';
import type { Purpose } from './purpose.js';
import { sql } from './sql.js';

/** That somebody opened personal data: who, when, what for, and whose. It tells nothing of what was read. */
export interface LoggedAccess {
  /** Number of the access: it rises with time. */
  readonly access: number;
  /** The instant of the access, in UTC. */
  readonly at: string;
  readonly account: string;
  readonly role: string;
  /** The office of the post; null for the hotline. */
  readonly office: string | null;
  readonly purpose: Purpose;
  /** The person looked at (vault subject); null where nothing was there to read, such as after an erasure. */
  readonly subject: string | null;
  /** Id of the event whose sealed fields were opened. */
  readonly event: string;
  readonly fields: readonly string[];
}

/** Which accesses are asked for: those that fit every condition. */
export interface AccessFilter {
  readonly subject?: string;
  readonly account?: string;
  readonly purpose?: Purpose;
  /** From this instant on. */
  readonly from?: string;
  /** Before this instant. */
  readonly before?: string;
}

/** Accesses that fit, the latest first, from behind an access on; at most so many. */
export async function listAccesses(
  pool: Pool,
  { subject, account, purpose, from, before }: AccessFilter,
  behind: number | null,
  most: number,
): Promise<readonly LoggedAccess[]> {
  const filters = [subject, account, purpose, from, before].map((value) => value ?? null);
  const { rows } = await pool.query<LoggedAccess>(sql.accesses, [...filters, behind, most]);
  return rows;
}

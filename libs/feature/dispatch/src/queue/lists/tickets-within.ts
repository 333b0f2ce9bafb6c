import type { ReadingScope } from '@redress/service';
import { sql } from '../projection/sql.js';

const WITHIN_SCOPE = sql('within-scope');

/** The parameters $1 to $4 of a scope. */
export function scopeValues({ all, holders, firsts, names }: ReadingScope): readonly unknown[] {
  return [all, holders, firsts, names];
}

/**
 * The tickets of a scope in place of the table. For an office they are found first (`OFFSET 0` keeps the planner from another
 * order), so that the time of an answer depends on its own tickets and tells nothing of those of others.
 */
export function ticketsWithin({ all }: ReadingScope): string {
  return `(SELECT * FROM tickets WHERE ${WITHIN_SCOPE} ${all ? '' : 'OFFSET 0'}) AS tickets`;
}

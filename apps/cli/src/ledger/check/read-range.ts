import type { Pool } from '@redress/database';
import { copyRows } from '@redress/sealer';
import { RangeExaminer, type ExaminedRange } from './examine-range.js';

/** Positions from `from` up to `to`, without it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Long enough that planning costs nothing, short enough that no snapshot grows old. */
const ROWS = 50_000;

/** Examines a stretch of the log, row by row as it comes. */
export async function readRange(pool: Pool, { from, to }: Range): Promise<ExaminedRange> {
  const examiner = new RangeExaminer(from, to);
  for (let start = from; start < to; start += ROWS)
    await copyRows(pool, start, Math.min(start + ROWS, to), (row) => examiner.take(row));
  return examiner.finish();
}

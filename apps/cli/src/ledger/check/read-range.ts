import type { Pool } from '@redress/database';
import { copyRows, RowCursor } from '@redress/sealer';
import { RangeExaminer, type ExaminedRange } from './examine-range.js';

/** Some megabytes; two of them are in memory. */
const ROWS = 8_192;

/** Examines a stretch of the log, the next rows on their way while some are examined. */
export async function readRange(
  pool: Pool,
  from: number,
  to: number,
  onProgress: (position: number) => void = () => undefined,
): Promise<ExaminedRange> {
  const examiner = new RangeExaminer(from, to);
  const fetch = (start: number) => {
    const copied = copyRows(pool, start, Math.min(start + ROWS, to));
    // When the examiner stops earlier nobody asks what became of it.
    copied.catch(() => undefined);
    return copied;
  };
  let next = fetch(from);
  for (let start = from; start < to; start += ROWS) {
    const copied = await next;
    if (start + ROWS < to) next = fetch(start + ROWS);
    for (const row = new RowCursor(copied); row.next();) examiner.take(row);
    onProgress(Math.min(start + ROWS, to));
  }
  return examiner.finish();
}

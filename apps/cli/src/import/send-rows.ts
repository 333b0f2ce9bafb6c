import { ProblemError, type BatchAnswer, type PlatformClient } from '@redress/client';
import { CannotJudge } from '../output/cannot-judge.js';
import type { SourceRow } from './source-row.js';

export interface SentRows {
  readonly read: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly interrupted: boolean;
}

export interface SendRowsOptions {
  readonly onRejected: (row: SourceRow, reason: string) => Promise<void>;
  readonly onProgress?: (sent: SentRows) => void;
  /** Stops after the batches in flight. */
  readonly signal?: AbortSignal;
}

/** What became of a row. */
type Fate = { readonly status: 'registered' | 'duplicate' } | { readonly status: 'rejected'; readonly reason: string };

const ROWS_PER_BATCH = 100;
const BATCHES_IN_FLIGHT = 4;

/**
 * Sends the rows in batches, a few at a time, and settles them in the order of the file. A row that is wrong hinders no
 * other; the platform knows each source number, so that sending a row twice changes nothing.
 */
export async function sendRows(
  rows: AsyncIterable<SourceRow>,
  client: PlatformClient,
  { onRejected, onProgress, signal }: SendRowsOptions,
): Promise<SentRows> {
  const sent = { read: 0, imported: 0, duplicates: 0, rejected: 0, interrupted: false };
  const inFlight: { readonly batch: readonly SourceRow[]; readonly fates: Promise<readonly Fate[]> }[] = [];

  const settleOldest = async () => {
    const { batch, fates } = inFlight.shift()!;
    for (const [i, fate] of (await fates).entries()) {
      sent.read++;
      if (fate.status === 'rejected') {
        sent.rejected++;
        await onRejected(batch[i]!, fate.reason);
      } else if (fate.status === 'registered') sent.imported++;
      else sent.duplicates++;
    }
    onProgress?.(sent);
  };

  for await (const batch of inBatches(rows)) {
    if (signal?.aborted) break;
    if (inFlight.length === BATCHES_IN_FLIGHT) await settleOldest();
    const fates = decideFates(batch, client);
    // It is awaited when its turn comes; until then a failure is not an unhandled one.
    fates.catch(() => undefined);
    inFlight.push({ batch, fates });
  }
  while (inFlight.length > 0) await settleOldest();
  return { ...sent, interrupted: signal?.aborted ?? false };
}

async function* inBatches(rows: AsyncIterable<SourceRow>): AsyncGenerator<readonly SourceRow[]> {
  let batch: SourceRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function decideFates(batch: readonly SourceRow[], client: PlatformClient): Promise<readonly Fate[]> {
  const readable = batch.filter(({ row }) => row !== undefined);
  const sent = readable.length === 0 ? [] : await send(readable, client);
  const fates = new Map(readable.map((row, i) => [row, sent[i]!]));
  return batch.map((row) => fates.get(row) ?? { status: 'rejected', reason: row.problem ?? '' });
}

async function send(batch: readonly SourceRow[], client: PlatformClient): Promise<readonly Fate[]> {
  try {
    const rows = batch.flatMap(({ row }) => row ?? []);
    const { value } = await client.call('take-submissions', { body: { rows } });
    return value.results.map(fateOf);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // No right to it, or nobody at all: no row is to blame.
    if (error.status === 401 || error.status === 403) throw new CannotJudge(error.message);
    if (batch.length === 1) return [{ status: 'rejected', reason: error.message }];
  }
  // One row made the platform refuse them all, or they are too large together: find out row by row.
  const fates: Fate[] = [];
  for (const row of batch) fates.push(...(await send([row], client)));
  return fates;
}

function fateOf({ status, problem }: BatchAnswer['results'][number]): Fate {
  return status === 'rejected'
    ? { status, reason: new ProblemError(problem?.status ?? 400, problem ?? {}).message }
    : { status };
}

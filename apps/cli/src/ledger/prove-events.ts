import { formatTlogProof, proveInclusion, subtreesFromTiles } from '@redress/ledger';
import { OPENSSL, readEntries } from '@redress/sealer';
import { CannotJudge } from '../output/cannot-judge.js';
import type { OpenLedger } from './open-ledger.js';

/** A proof as a `.tlog-proof` file; the event's bytes are in it, so that it is checked with nothing else. */
export interface EventProof {
  readonly position: number;
  readonly text: string;
}

/** Proves that the events at some positions stand under the published checkpoint. */
export async function proveEvents(
  { tables, pool }: OpenLedger,
  positions: readonly number[],
): Promise<readonly EventProof[]> {
  const published = await tables.published();
  if (published === null) throw new CannotJudge('尚未封存。 Nothing has been sealed yet.');
  const { size, note: checkpoint } = published;
  const unsealed = positions.find((position) => position >= size);
  if (unsealed !== undefined)
    throw new CannotJudge(`事件 ${unsealed} 尚未封存。 Event ${unsealed} is not sealed yet: ${size} events are.`);
  const subtrees = subtreesFromTiles(tables, size, OPENSSL);
  const proofs: EventProof[] = [];
  for (const position of positions) {
    const path = await proveInclusion(position, size, subtrees, OPENSSL);
    const [extra] = await readEntries(pool, position, position + 1);
    proofs.push({ position, text: formatTlogProof({ index: position, path, checkpoint, extra: extra! }) });
  }
  return proofs;
}

/** Where the events of a ticket stand in the log. */
export async function positionsOfTicket({ pool }: OpenLedger, ticket: string): Promise<readonly number[]> {
  const { rows } = await pool.query<{ position: number }>(
    'SELECT position FROM store.events WHERE stream = $1 ORDER BY position',
    [`ticket-${ticket}`],
  );
  if (rows.length === 0) throw new CannotJudge(`没有此工单。 There is no ticket ${ticket}.`);
  return rows.map(({ position }) => position);
}

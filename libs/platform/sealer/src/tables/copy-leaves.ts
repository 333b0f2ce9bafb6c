import { copyOut, type Pool } from '@redress/database';
import { HASH_BYTES } from '@redress/ledger';
import { readSql } from '../sql.js';
import { MissingEventError } from './missing-event.js';

const COPY_LEAVES = readSql('copy-leaves');
/** A row is two bytes that count its fields, then a length of four, then the hash. */
const LENGTH = 2;
const LEAF = 6;

/**
 * Copies the leaf hashes that the writers stored with the events of a stretch of the log: 32 bytes each, one behind the
 * other, in order. Throws {@link MissingEventError}, at the end, when it were too few.
 */
export async function copyLeaves(pool: Pool, from: number, to: number): Promise<Buffer> {
  // COPY takes no parameters; both values are numbers.
  const text = COPY_LEAVES.replace('${from}', String(from)).replace('${to}', String(to));
  const leaves = Buffer.allocUnsafe((to - from) * HASH_BYTES);
  let found = 0;
  await copyOut(pool, text, (bytes, at) => {
    if (bytes.readInt32BE(at + LENGTH) !== HASH_BYTES) return;
    bytes.copy(leaves, found * HASH_BYTES, at + LEAF, at + LEAF + HASH_BYTES);
    found++;
  });
  if (found !== to - from) throw new MissingEventError(from, to, found);
  return leaves;
}

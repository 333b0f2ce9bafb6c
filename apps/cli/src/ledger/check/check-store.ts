import type { Pool } from '@redress/database';
import { judgeCheckpoint, sameBytes, toBase64, type Checkpoint, type Policy, type TileSource } from '@redress/ledger';
import { LedgerTables, OPENSSL, readEntries } from '@redress/sealer';
import type { Fault } from './examine-range.js';
import { examineLog } from './examine-log.js';
import { joinFaults, rootOfTree, treeOf, type LeafTree } from './join-ranges.js';
import { locateWrongLeaf } from './locate-leaf.js';

export interface StoreCheck {
  /** The database of the log. It holds a password. */
  readonly url: string;
  readonly pool: Pool;
  readonly ledger: LedgerTables;
  /** The checkpoint to hold the log against, as a signed note. */
  readonly note: string;
  readonly policy: Policy;
  /** Tiles from elsewhere that tell which leaf is wrong, should the database's own be altered too. */
  readonly reference?: TileSource;
  readonly threads: number;
}

/** What the check of a log came to. */
export type StoreVerdict =
  | {
      readonly ok: true;
      /** Events under the checkpoint. */
      readonly size: number;
      /** All events; those behind the checkpoint are chained, but nobody has signed for them. */
      readonly events: number;
      readonly root: string;
      readonly origin: string;
      readonly cosigners: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: string;
      /** The first event that is not as it was sealed; null when that cannot be told. */
      readonly firstWrongLeaf: number | null;
      /** False when the first wrong leaf is this one or a later one. */
      readonly exact: boolean;
      /** What else does not fit, in the order of the log. */
      readonly faults: readonly Fault[];
    };

/** Checks a whole log: every event's bytes, columns, chain and leaf, and the root that a trusted checkpoint names. */
export async function checkStore(check: StoreCheck): Promise<StoreVerdict> {
  const opened = judgeCheckpoint(check.note, check.policy);
  if (!opened.ok) return wrong(opened.reason, null);
  const { checkpoint, cosigned } = opened;
  const { size, origin } = checkpoint;
  const events = await countEvents(check.pool);
  const ranges = await examineLog(check.url, { sealed: size, end: events, threads: check.threads });
  const faults = joinFaults(ranges);
  const tree = treeOf(ranges.slice(0, -1));
  const root = rootOfTree(tree);
  if (!sameBytes(root, checkpoint.root)) return explain(check, checkpoint, tree, faults);
  const first = faults[0];
  if (first) return { ok: false, reason: first.reason, firstWrongLeaf: first.position, exact: true, faults };
  return {
    ok: true,
    size,
    events,
    root: toBase64(root),
    origin,
    cosigners: cosigned.map(({ witness }) => witness.name),
  };
}

/** The end of the log by its head, or by its last event should the head be behind. */
async function countEvents(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ end: number }>(
    'SELECT greatest((SELECT next FROM store.head), (SELECT max(position) + 1 FROM store.events)) AS end',
  );
  return rows[0]!.end;
}

async function explain(
  check: StoreCheck,
  { size, root }: Checkpoint,
  tree: LeafTree,
  faults: readonly Fault[],
): Promise<StoreVerdict> {
  const sources = [check.reference, check.ledger].filter((source) => source !== undefined);
  for (const tiles of sources) {
    const leaf = await locateWrongLeaf(tree, root, tiles, check.pool);
    if (leaf === undefined) continue;
    const first = faults[0];
    if (first && first.position <= leaf) return wrong(first.reason, first.position, faults);
    return wrong(`the bytes are not those that were sealed in the tree of ${size} events`, leaf, faults);
  }
  const reason = `the ${size} events do not lead to the root of the checkpoint, nor do the tiles of the database`;
  const bound = await lastGoodSize(check, tree);
  const first = faults[0];
  // Up to the bound all is as it was sealed, so that a fault there is the first; without one, others may come before it.
  if (first && bound !== null && first.position <= bound) return wrong(first.reason, first.position, faults);
  return { ...wrong(reason, bound ?? first?.position ?? null, faults), exact: false };
}

/**
 * The most events that a cosigned checkpoint still vouches for: the first wrong leaf stands there or later. Null without
 * witnesses, since the operator's key alone could have signed anything.
 */
async function lastGoodSize({ policy, ledger, pool }: StoreCheck, tree: LeafTree): Promise<number | null> {
  if (policy.quorum.kind === 'none') return null;
  const cosigned = (await ledger.notesUpTo(tree.size)).flatMap(({ note }) => {
    const opened = judgeCheckpoint(note, policy);
    return opened.ok ? [opened.checkpoint] : [];
  });
  // Newest first: once one fits, all before it do.
  let [low, high] = [0, cosigned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await stillFits(pool, tree, cosigned[middle]!)) high = middle;
    else low = middle + 1;
  }
  return cosigned[low]?.size ?? 0;
}

async function stillFits(pool: Pool, tree: LeafTree, { size, root }: Checkpoint): Promise<boolean> {
  const tiles = Math.floor(size / 256);
  const entries = await readEntries(pool, tiles * 256, size).catch(() => undefined);
  if (entries === undefined) return false;
  const part = { size, tileHashes: tree.tileHashes.slice(0, tiles), tail: entries.map((it) => OPENSSL.leaf(it)) };
  return sameBytes(rootOfTree(part), root);
}

function wrong(reason: string, firstWrongLeaf: number | null, faults: readonly Fault[] = []) {
  return { ok: false as const, reason, firstWrongLeaf, exact: firstWrongLeaf !== null, faults };
}

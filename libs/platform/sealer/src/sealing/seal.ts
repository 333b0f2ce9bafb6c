import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Pool } from '@redress/database';
import {
  formatVerifierKey,
  HASH_BYTES,
  signCheckpoint,
  TILE_WIDTH,
  TileBuilder,
  type Checkpoint,
  type Policy,
  type SigningKey,
  type Tile,
} from '@redress/ledger';
import { OPENSSL } from '../hasher.js';
import { LedgerTables, type StoredCheckpoint } from '../tables/ledger-tables.js';
import { copyLeaves } from '../tables/copy-leaves.js';
import { WitnessCouncil } from '../witnesses/witness-council.js';

/** Tiles written in one transaction, half a megabyte: its flush to disk competes with those of appends. */
const TILES_AT_ONCE = 64;

/** A ledger with one key and one policy. */
export interface SealParts {
  /** Connections of the owner of the schema `ledger`, who may read the log too. */
  readonly pool: Pool;
  /** Its name is the log's origin. */
  readonly key: SigningKey;
  /** Who has to cosign before a checkpoint is published. */
  readonly policy: Pick<Policy, 'witnesses' | 'quorum'>;
  readonly warn: (sentence: string) => void;
}

/** The database has been sealed under another key or origin. */
export class ForeignKeyError extends Error {
  constructor(sealed: string, ours: string) {
    super(
      `本库由另一把密钥封存。 This database is sealed with the key ${sealed}, not with ours, ${ours}: ` +
        'set REDRESS_LEDGER_KEY or restore REDRESS_DATA/ledger.key. Nothing more is sealed.',
    );
    this.name = 'ForeignKeyError';
  }
}

/** The log is shorter than what was sealed of it. */
export class ShrunkLogError extends Error {
  constructor(head: number, sealed: number) {
    super(
      `事件库仅有 ${head} 条，已封存 ${sealed} 条，停止封存。 The log has ${head} events and ${sealed} were sealed: ` +
        'its tail was cut off. Nothing more is sealed.',
    );
    this.name = 'ShrunkLogError';
  }
}

/**
 * The steps of sealing, in the order in which they have to come: hear what witnesses have seen, write tiles and size,
 * fix the root of the size, and only then sign, ask the witnesses, publish. Each step can be repeated after a crash.
 */
export class Seal {
  readonly tables: LedgerTables;
  private readonly council: WitnessCouncil;
  private tree: TileBuilder | undefined;

  constructor(private readonly parts: SealParts) {
    this.tables = new LedgerTables(parts.pool);
    this.council = new WitnessCouncil(parts.policy, this.tables, parts.warn);
  }

  /**
   * False while too few witnesses answer: what they have seen has to be known before anything is signed. Throws when one
   * has seen more than this database, or when the database belongs to another key.
   */
  async mayBegin(): Promise<boolean> {
    const { key } = this.parts;
    const ours = { origin: key.name, vkey: formatVerifierKey(key) };
    const sealed = await this.tables.claim(ours);
    if (sealed.vkey !== ours.vkey) throw new ForeignKeyError(sealed.vkey, ours.vkey);
    const latest = await this.tables.latest();
    // The empty tree begins every tree, so signing it binds to nothing.
    const { size, root } = latest ?? { size: 0, root: OPENSSL.empty() };
    return this.council.heardOut({ size, note: this.sign(size, root) });
  }

  /**
   * Takes the events up to `head` into the tiles, by the leaf hashes that their writers stored. So a change of an event's
   * bytes before it was sealed shows too: a check compares the bytes with both.
   */
  async follow(head: number): Promise<void> {
    try {
      const tree = (this.tree ??= await TileBuilder.resume(await this.tables.size(), this.tables, OPENSSL));
      if (head < tree.size) throw new ShrunkLogError(head, tree.size);
      while (tree.size < head) {
        const from = tree.size;
        const to = Math.min(head, (Math.floor(from / TILE_WIDTH) + TILES_AT_ONCE) * TILE_WIDTH);
        const leaves = await copyLeaves(this.parts.pool, from, to);
        const filled = await growTree(tree, leaves);
        await this.tables.advance(from, to, [...filled, ...tree.partialTiles()]);
      }
    } catch (error) {
      // What was appended to it may not be written: read it back the next time.
      this.tree = undefined;
      throw error;
    }
  }

  /** Signs the tree as it stands, when it grew, and publishes what the quorum cosigned. Gives the published checkpoint. */
  async publish(): Promise<StoredCheckpoint | null> {
    if (this.tree && this.tree.size > ((await this.tables.latest())?.size ?? 0))
      await this.tables.persist(this.tree.size, this.tree.root());
    const latest = await this.tables.latest();
    if (latest === null || latest.published) return latest;
    // A crash may have come between the row and the signature; the row decides what is signed.
    if (latest.note === null) await this.tables.sign(latest.size, this.sign(latest.size, latest.root));
    if (await this.isCosigned(latest)) await this.tables.publish(latest.size);
    return this.tables.published();
  }

  private async isCosigned({ size, root, cosigners }: StoredCheckpoint): Promise<boolean> {
    const present = new Set(cosigners);
    for (const { witness, line } of await this.council.cosign({ size, note: this.sign(size, root) }, present)) {
      await this.tables.addCosignature(size, witness, line);
      present.add(witness);
    }
    return this.council.isQuorum(present);
  }

  /** Ed25519 signs the same text the same way each time. */
  private sign(size: number, root: Checkpoint['root']): string {
    const { key } = this.parts;
    return signCheckpoint({ origin: key.name, size, root, extensions: [] }, key);
  }
}

/**
 * Takes leaf hashes that lie one behind the other into the tree; gives the tiles that they filled. To hash one takes half a
 * millisecond, and appends of this process have their turn before the next.
 */
async function growTree(tree: TileBuilder, leaves: Buffer): Promise<Tile[]> {
  const filled: Tile[] = [];
  for (let at = 0; at < leaves.length; at += HASH_BYTES) {
    const tiles = tree.append(leaves.subarray(at, at + HASH_BYTES));
    if (tiles.length === 0) continue;
    filled.push(...tiles);
    await letOthersWork();
  }
  return filled;
}

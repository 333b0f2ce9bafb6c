import { inTransaction, type Pool } from '@redress/database';
import { addSignatures, sameBytes, type Hash, type Tile, type TileAddress, type TileSource } from '@redress/ledger';
import { readSql } from '../sql.js';

const ADVANCE_TREE = readSql('advance-tree');
const WRITE_TILES = readSql('write-tiles');
const READ_TILE = readSql('read-tile');
const PERSIST_CHECKPOINT = readSql('persist-checkpoint');
const SIGN_CHECKPOINT = readSql('sign-checkpoint');
const ADD_COSIGNATURE = readSql('add-cosignature');
const PUBLISH_CHECKPOINT = readSql('publish-checkpoint');
const LATEST_CHECKPOINT = readSql('latest-checkpoint');
const LIST_CHECKPOINTS = readSql('list-checkpoints');
const CLAIM_LOG = readSql('claim-log');

const HASH_BYTES = 32;

/** Which log a database seals. */
export interface SealedLog {
  readonly origin: string;
  /** The public key that all its checkpoints are signed with. */
  readonly vkey: string;
}

/** A checkpoint as it is stored. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Hash;
  /** The signed note with the cosignatures that have come; null when it was persisted and not signed yet. */
  readonly note: string | null;
  /** What the policy calls the witnesses that cosigned it. */
  readonly cosigners: readonly string[];
  readonly published: boolean;
}

/** Another sealer moved the tree meanwhile. Nothing was written. */
export class LedgerMovedError extends Error {
  constructor(from: number) {
    super(`The tree has not ${from} leaves any more`);
    this.name = 'LedgerMovedError';
  }
}

/** The size has another root already: to sign this one too would be to lie to somebody. */
export class TwoRootsError extends Error {
  constructor(size: number) {
    super(
      `长度 ${size} 已有另一个根，停止封存。 Size ${size} has another root already: the log or the ledger was altered. ` +
        'Nothing more is sealed.',
    );
    this.name = 'TwoRootsError';
  }
}

/** The tables of the schema `ledger`. Writing needs the owner; reading is for every service. */
export class LedgerTables implements TileSource {
  constructor(private readonly pool: Pool) {}

  /** The log that this database seals; null before the first seal. */
  async log(): Promise<SealedLog | null> {
    const { rows } = await this.pool.query<SealedLog>('SELECT origin, vkey FROM ledger.log');
    return rows[0] ?? null;
  }

  /** Makes this the log of the database unless it has one; gives the log that it has. */
  async claim({ origin, vkey }: SealedLog): Promise<SealedLog> {
    await this.pool.query(CLAIM_LOG, [origin, vkey]);
    return (await this.log())!;
  }

  /** Number of leaves in the tiles. */
  async size(): Promise<number> {
    const { rows } = await this.pool.query<{ size: number }>('SELECT size FROM ledger.tree');
    return rows[0]!.size;
  }

  /** A tile at any width that it has reached; entries are not kept here. */
  async read({ level, index, width }: TileAddress): Promise<Uint8Array | undefined> {
    if (level === 'entries') return undefined;
    const { rows } = await this.pool.query<{ hashes: Buffer }>({
      name: 'read-tile',
      text: READ_TILE,
      values: [level, index],
    });
    const hashes = rows[0]?.hashes;
    return hashes && hashes.length >= width * HASH_BYTES ? hashes.subarray(0, width * HASH_BYTES) : undefined;
  }

  /** Writes tiles and size together. Throws {@link LedgerMovedError} unless the tree still has the size `from`. */
  async advance(from: number, to: number, tiles: readonly Tile[]): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query(ADVANCE_TREE, [from, to]);
      if (rowCount === 0) throw new LedgerMovedError(from);
      const column = (of: (tile: Tile) => number): number[] => tiles.map(of);
      let end = 0;
      await client.query(WRITE_TILES, [
        column(({ level }) => level),
        column(({ index }) => index),
        column(({ bytes }) => (end += bytes.length) - bytes.length),
        column(({ bytes }) => bytes.length),
        Buffer.concat(tiles.map(({ bytes }) => bytes)),
      ]);
    });
  }

  /** Fixes the root of a size for good. Throws {@link TwoRootsError} when the size has another root. */
  async persist(size: number, root: Hash): Promise<void> {
    await this.pool.query(PERSIST_CHECKPOINT, [size, Buffer.from(root)]);
    const { rows } = await this.pool.query<{ root: Buffer }>('SELECT root FROM ledger.checkpoints WHERE size = $1', [
      size,
    ]);
    if (!sameBytes(rows[0]!.root, root)) throw new TwoRootsError(size);
  }

  /** Keeps the log's signed note of a persisted checkpoint. */
  async sign(size: number, note: string): Promise<void> {
    await this.pool.query(SIGN_CHECKPOINT, [size, note]);
  }

  /** Keeps a witness's signature line. */
  async addCosignature(size: number, witness: string, line: string): Promise<void> {
    await this.pool.query(ADD_COSIGNATURE, [size, witness, line]);
  }

  /** From now on this is the checkpoint that is served. */
  async publish(size: number): Promise<void> {
    await this.pool.query(PUBLISH_CHECKPOINT, [size]);
  }

  /** The newest checkpoint, whatever its state. */
  latest(): Promise<StoredCheckpoint | null> {
    return this.newest(false);
  }

  /** The newest checkpoint that the world may see. */
  published(): Promise<(StoredCheckpoint & { readonly note: string }) | null> {
    return this.newest(true) as Promise<(StoredCheckpoint & { readonly note: string }) | null>;
  }

  /** Every published note of at most so many leaves, newest first. */
  async notesUpTo(size: number): Promise<readonly { readonly size: number; readonly note: string }[]> {
    const { rows } = await this.pool.query<{ size: number; note: string; lines: string[] }>(LIST_CHECKPOINTS, [size]);
    return rows.map((row) => ({ size: row.size, note: addSignatures(row.note, ...row.lines) }));
  }

  private async newest(published: boolean): Promise<StoredCheckpoint | null> {
    const { rows } = await this.pool.query<StoredCheckpoint & { readonly lines: string[] }>(LATEST_CHECKPOINT, [
      published,
    ]);
    const row = rows[0];
    if (row === undefined) return null;
    const { lines, ...checkpoint } = row;
    return { ...checkpoint, note: row.note === null ? null : addSignatures(row.note, ...lines) };
  }
}

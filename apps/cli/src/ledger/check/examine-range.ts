import * as crypto from 'node:crypto';
import { TILE_WIDTH } from '@redress/ledger';
import type { CopiedRow } from '@redress/sealer';
import { envelopeHead, type EnvelopeHead } from './envelope-head.js';

/** Something wrong at a position of the log. */
export interface Fault {
  readonly position: number;
  readonly reason: string;
}

/** How a stream enters a stretch of the log, to be fitted to how it left the one before. */
export interface StreamStart {
  readonly position: number;
  readonly revision: number;
  readonly previous: string | null;
}

/** Where a stream stands at the end of a stretch. */
export interface StreamEnd {
  readonly revision: number;
  readonly leaf: string;
}

/** What a stretch of the log came to. */
export interface ExaminedRange {
  readonly from: number;
  readonly to: number;
  /** One hash per 256 leaves, from the first on; 32 bytes each. */
  readonly tileHashes: Uint8Array;
  /** The leaf hashes behind the last of those. */
  readonly tail: Uint8Array;
  /** The first faults, in the order of their positions. */
  readonly faults: readonly Fault[];
  readonly starts: ReadonlyMap<string, StreamStart>;
  readonly ends: ReadonlyMap<string, StreamEnd>;
}

const HASH_BYTES = 32;
/** One is enough to know; some more help to see what was done. */
const MOST_FAULTS = 20;

/**
 * Examines the rows of a stretch that begins at a multiple of 256: positions without gaps, canonical bytes, columns that
 * say what the bytes say, dense revisions, unbroken chains; and hashes the bytes.
 */
export class RangeExaminer {
  private expected: number;
  private readonly faults: Fault[] = [];
  private readonly starts = new Map<string, StreamStart>();
  private readonly ends = new Map<string, StreamEnd>();
  private readonly tileHashes: Uint8Array[] = [];
  private readonly leaves = Buffer.alloc(TILE_WIDTH * HASH_BYTES);
  private inTile = 0;

  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {
    this.expected = from;
  }

  take(row: CopiedRow): void {
    const { position, bytes } = row;
    if (position > this.expected) this.skipTo(position);
    const leaf = leafOf(row);
    this.addLeaf(leaf);
    this.expected++;
    const head = envelopeHead(bytes, row.envelopeStart, row.envelopeEnd);
    if (typeof head === 'string') return this.blame(position, head);
    if (!saysTheSame(row, head, leaf)) this.blame(position, 'the columns say something else than the bytes');
    this.follow(position, head, leaf);
  }

  finish(): ExaminedRange {
    if (this.expected < this.to) this.skipTo(this.to);
    const { from, to, faults, starts, ends } = this;
    const tail = Uint8Array.from(this.leaves.subarray(0, this.inTile * HASH_BYTES));
    return { from, to, tileHashes: Uint8Array.from(Buffer.concat(this.tileHashes)), tail, faults, starts, ends };
  }

  /** Nothing hashes to zeroes, so that no root fits a tree with a hole. */
  private skipTo(position: number): void {
    this.blame(this.expected, `no event stands here, the next is at ${position}`);
    for (; this.expected < position; this.expected++) this.addLeaf(NOTHING);
  }

  private follow(position: number, { stream, revision, previous }: EnvelopeHead, leaf: string): void {
    const before = this.ends.get(stream);
    this.ends.set(stream, { revision, leaf });
    if (before === undefined) this.starts.set(stream, { position, revision, previous });
    else {
      const reason = breakBetween(before, { revision, previous });
      if (reason !== undefined) this.blame(position, `${stream}: ${reason}`);
    }
  }

  private addLeaf(leaf: string): void {
    this.leaves.write(leaf, this.inTile * HASH_BYTES, 'hex');
    if (++this.inTile < TILE_WIDTH) return;
    this.tileHashes.push(tileHash(this.leaves));
    this.inTile = 0;
  }

  private blame(position: number, reason: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ position, reason });
  }
}

/** Why an event does not follow the one before in its stream; undefined when it does. */
export function breakBetween(
  before: StreamEnd | undefined,
  next: Pick<StreamStart, 'revision' | 'previous'>,
): string | undefined {
  const due = before === undefined ? 0 : before.revision + 1;
  if (next.revision !== due) return `revision ${next.revision} stands where ${due} is due`;
  if (next.previous !== (before?.leaf ?? null)) return `revision ${next.revision} does not continue the chain`;
  return undefined;
}

const NOTHING = '0'.repeat(2 * HASH_BYTES);
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/**
 * Hex SHA-256(0x00 ‖ envelope). The zero takes the place of the last byte of the length before the envelope, which has been
 * read: copying half a kilobyte per event would cost more than all the rest here.
 */
function leafOf({ bytes, envelopeStart, envelopeEnd }: CopiedRow): string {
  bytes[envelopeStart - 1] = 0;
  return crypto.hash('sha256', bytes.subarray(envelopeStart - 1, envelopeEnd), 'hex');
}

/** The root of 256 leaves. */
function tileHash(leaves: Buffer): Uint8Array {
  const hashes = Buffer.from(leaves);
  for (let count = TILE_WIDTH; count > 1; count /= 2)
    for (let i = 0; i < count / 2; i++) {
      hashes.copy(node, 1, 2 * i * HASH_BYTES, 2 * (i + 1) * HASH_BYTES);
      // Asked for text, OpenSSL's binding answers twice as fast as for bytes.
      hashes.write(crypto.hash('sha256', node, 'binary'), i * HASH_BYTES, 'latin1');
    }
  // A copy, so that the 8 KiB behind it are freed.
  return Uint8Array.from(hashes.subarray(0, HASH_BYTES));
}

function saysTheSame(row: CopiedRow, head: EnvelopeHead, leaf: string): boolean {
  const { bytes } = row;
  return (
    row.revision === head.revision &&
    bytes.toString('hex', row.leafStart, row.leafEnd) === leaf &&
    bytes.toString('utf8', row.streamStart, row.streamEnd) === head.stream &&
    bytes.toString('utf8', row.typeStart, row.typeEnd) === head.type
  );
}

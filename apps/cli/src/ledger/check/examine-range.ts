import type { CopiedRow } from '@redress/sealer';
import { EnvelopeHead } from './envelope-head.js';
import { hexOf, isHashAt, isHexAt, leafOf, NO_HASH, TileHashes, type HashText } from './leaf-hashes.js';

/** Something wrong at a position of the log. */
export interface Fault {
  readonly position: number;
  readonly reason: string;
}

/** Where a stream stands after an event. */
export interface StreamHead {
  readonly revision: number;
  readonly leaf: HashText;
}

/** How a stream passes through a stretch of the log: where it enters, to be fitted to how it left the one before, and how it leaves. */
export interface StreamPass extends StreamHead {
  readonly entry: {
    readonly position: number;
    readonly revision: number;
    readonly previous: string | null;
  };
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
  readonly streams: ReadonlyMap<string, StreamPass>;
}

/** One is enough to know; some more help to see what was done. */
const MOST_FAULTS = 20;

/**
 * Examines the rows of a stretch that begins at a multiple of 256: positions without gaps, canonical bytes, columns that
 * say what the bytes say, dense revisions, unbroken chains; and hashes the bytes.
 */
export class RangeExaminer {
  private expected: number;
  private readonly faults: Fault[] = [];
  private readonly streams = new Map<string, Writable<StreamPass>>();
  private readonly tiles = new TileHashes();
  private readonly head = new EnvelopeHead();

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
    this.tiles.add(leaf);
    this.expected++;
    const wrong = this.head.read(bytes, row.envelopeStart, row.envelopeEnd);
    if (wrong !== undefined) return this.blame(position, wrong);
    if (!saysTheSame(row, this.head, leaf)) this.blame(position, 'the columns say something else than the bytes');
    this.follow(position, leaf);
  }

  finish(): ExaminedRange {
    if (this.expected < this.to) this.skipTo(this.to);
    const { from, to, faults, streams, tiles } = this;
    return { from, to, tileHashes: tiles.tiles(), tail: tiles.tail(), faults, streams };
  }

  private skipTo(position: number): void {
    this.blame(this.expected, `no event stands here, the next is at ${position}`);
    for (; this.expected < position; this.expected++) this.tiles.add(NO_HASH);
  }

  private follow(position: number, leaf: HashText): void {
    const { head } = this;
    const { revision, stream } = head;
    const pass = this.streams.get(stream);
    if (pass === undefined) {
      const entry = { position, revision, previous: head.previous };
      this.streams.set(stream, { entry, revision, leaf });
      return;
    }
    const reason = follows(head, pass) ? undefined : breakBetween(pass, head);
    if (reason !== undefined) this.blame(position, `${stream}: ${reason}`);
    pass.revision = revision;
    pass.leaf = leaf;
  }

  private blame(position: number, reason: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ position, reason });
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Why an event does not follow the one before in its stream; undefined when it does. */
export function breakBetween(
  before: StreamHead | undefined,
  next: { readonly revision: number; readonly previous: string | null },
): string | undefined {
  const due = before === undefined ? 0 : before.revision + 1;
  if (next.revision !== due) return `revision ${next.revision} stands where ${due} is due`;
  const previous = before === undefined ? null : hexOf(before.leaf);
  return next.previous === previous ? undefined : `revision ${next.revision} does not continue the chain`;
}

/** As {@link breakBetween} would find, without a string. */
function follows({ revision, bytes, previousStart, previousEnd }: EnvelopeHead, before: StreamHead): boolean {
  return revision === before.revision + 1 && isHexAt(bytes, previousStart, previousEnd, before.leaf);
}

function saysTheSame(row: CopiedRow, head: EnvelopeHead, leaf: HashText): boolean {
  const { bytes } = row;
  return (
    row.revision === head.revision &&
    isHashAt(bytes, row.leafStart, row.leafEnd, leaf) &&
    areSame(bytes, row.streamStart, row.streamEnd, head.bytes, head.streamStart, head.streamEnd) &&
    areSame(bytes, row.typeStart, row.typeEnd, head.bytes, head.typeStart, head.typeEnd)
  );
}

function areSame(a: Uint8Array, start: number, end: number, b: Uint8Array, from: number, to: number): boolean {
  if (end - start !== to - from) return false;
  for (let i = 0; start + i < end; i++) if (a[start + i] !== b[from + i]) return false;
  return true;
}

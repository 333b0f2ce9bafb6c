import { MalformedError } from '../malformed.js';
import { parseCheckpoint, type Checkpoint } from '../notes/checkpoint.js';
import { parseNote } from '../notes/signed-note.js';
import { parseDecimal, toText } from '../notes/text.js';
import { formatHashLines, parseHashLines, splitAtEmptyLine } from '../proofs/hash-lines.js';
import type { Hash } from '../tree/hasher.js';

/** What a log asks of a witness (C2SP tlog-witness, add-checkpoint). */
export interface AddCheckpoint {
  /** The size that the log believes the witness cosigned last; 0 when never. */
  readonly oldSize: number;
  /** From the old size to the checkpoint's; empty from 0. */
  readonly consistency: readonly Hash[];
  /** The signed checkpoint, verbatim. */
  readonly note: string;
  /** What the note says, not verified yet; its origin finds the log. */
  readonly checkpoint: Checkpoint;
}

/** The request body. */
export function formatAddCheckpoint(request: Omit<AddCheckpoint, 'checkpoint'>): string {
  return `old ${request.oldSize}\n${formatHashLines(request.consistency)}\n${request.note}`;
}

/** Reads a request body. Throws a {@link MalformedError}, which a witness answers with 400. */
export function parseAddCheckpoint(body: string | Uint8Array): AddCheckpoint {
  const { lines, below } = splitAtEmptyLine(toText(body));
  const [old, ...hashes] = lines;
  if (!old?.startsWith('old ')) throw new MalformedError('A request begins with the old size');
  return {
    oldSize: parseDecimal(old.slice('old '.length), 'The old size'),
    consistency: parseHashLines(hashes),
    note: below,
    checkpoint: parseCheckpoint(parseNote(below).text),
  };
}

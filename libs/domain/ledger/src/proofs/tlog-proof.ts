import { MalformedError } from '../malformed.js';
import { fromBase64, toBase64 } from '../notes/base64.js';
import { parseDecimal, toText } from '../notes/text.js';
import { judgeCheckpoint, type JudgedCheckpoint } from '../policy/judge-checkpoint.js';
import type { Policy } from '../policy/policy.js';
import type { Hash } from '../tree/hasher.js';
import { verifyInclusion } from '../tree/verify.js';
import { formatHashLines, parseHashLines, splitAtEmptyLine } from './hash-lines.js';

/** That an entry stands in a log, for checking offline (C2SP tlog-proof). */
export interface TlogProof {
  /** Position of the entry, from 0. */
  readonly index: number;
  /** The audit path, sibling of the leaf first. */
  readonly path: readonly Hash[];
  /** The signed and cosigned checkpoint, verbatim. */
  readonly checkpoint: string;
  /** Anything the application adds; nobody vouches for it. */
  readonly extra: Uint8Array | null;
}

const HEADER = 'c2sp.org/tlog-proof@v1';

/** The text of a `.tlog-proof` file. */
export function formatTlogProof({ index, path, checkpoint, extra }: TlogProof): string {
  const extraLine = extra === null ? '' : `extra ${toBase64(extra)}\n`;
  return `${HEADER}\n${extraLine}index ${index}\n${formatHashLines(path)}\n${checkpoint}`;
}

/** Reads a `.tlog-proof` file; nothing is verified. Throws a {@link MalformedError} for any other form. */
export function parseTlogProof(file: string | Uint8Array): TlogProof {
  const { lines, below } = splitAtEmptyLine(toText(file));
  if (lines.shift() !== HEADER) throw new MalformedError(`A proof begins with ${HEADER}`);
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice('extra '.length)) : null;
  const index = lines.shift();
  if (!index?.startsWith('index ')) throw new MalformedError('A proof names the index of its entry');
  return {
    index: parseDecimal(index.slice('index '.length), 'The index'),
    path: parseHashLines(lines),
    checkpoint: below,
    extra,
  };
}

/** Verifies offline that the leaf stands at the proof's index in a log that the policy accepts. */
export function verifyTlogProof(proof: TlogProof, leafHash: Hash, policy: Policy): JudgedCheckpoint {
  const judged = judgeCheckpoint(proof.checkpoint, policy);
  if (!judged.ok) return judged;
  const { size, root } = judged.checkpoint;
  if (!verifyInclusion({ index: proof.index, size, leafHash, root }, proof.path))
    return { ok: false, reason: `The path does not lead from leaf ${proof.index} to the root of size ${size}` };
  return judged;
}

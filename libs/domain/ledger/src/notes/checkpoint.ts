import { MalformedError } from '../malformed.js';
import { HASH_BYTES, type Hash } from '../tree/hasher.js';
import { fromBase64, toBase64 } from './base64.js';
import type { SigningKey, VerifierKey } from './keys.js';
import { formatNote, openNote, signText, type VerifiedSignature } from './signed-note.js';
import { parseDecimal } from './text.js';

/** The state of a log at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Names the log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** Lines that no monitor can check; we write none. */
  readonly extensions: readonly string[];
}

/** A checkpoint whose signatures verified, or why it is rejected. */
export type OpenedCheckpoint =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      /** The signed text, byte for byte. */
      readonly text: string;
      readonly signatures: readonly VerifiedSignature[];
    }
  | { readonly ok: false; readonly reason: string };

/** The text of a checkpoint, to be signed. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions } = checkpoint;
  const text = [origin, String(size), toBase64(root), ...extensions, ''].join('\n');
  parseCheckpoint(text);
  return text;
}

/** Reads the text of a checkpoint. Throws a {@link MalformedError} unless it is exactly of the specified form. */
export function parseCheckpoint(text: string): Checkpoint {
  if (!text.endsWith('\n')) throw new MalformedError('A checkpoint ends in a newline');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length < 3 || lines.includes('')) throw new MalformedError('A checkpoint is three or more non-empty lines');
  const [origin, size, root, ...extensions] = lines as [string, string, string, ...string[]];
  const hash = fromBase64(root);
  if (hash.length !== HASH_BYTES)
    throw new MalformedError(`The root has ${hash.length} bytes instead of ${HASH_BYTES}`);
  return { origin, size: parseDecimal(size, 'The tree size'), root: hash, extensions };
}

/** The checkpoint as a note signed by the log. */
export function signCheckpoint(checkpoint: Checkpoint, key: SigningKey): string {
  const text = formatCheckpoint(checkpoint);
  return formatNote(text, signText(text, key));
}

/**
 * Opens a checkpoint of the log with this key: the log's signature must be there and be good, and the key's name be the
 * origin. Of the witnesses' keys the good cosignatures are told, and a bad one rejects.
 */
export function openCheckpoint(
  note: string | Uint8Array,
  logKey: VerifierKey,
  witnessKeys: readonly VerifierKey[] = [],
): OpenedCheckpoint {
  const opened = openNote(note, [logKey, ...witnessKeys]);
  if (!opened.ok) return opened;
  if (!opened.signatures.some(({ key }) => key === logKey))
    return { ok: false, reason: `${logKey.name} did not sign the checkpoint` };
  return readOpened(opened.text, opened.signatures, logKey.name);
}

function readOpened(text: string, signatures: readonly VerifiedSignature[], origin: string): OpenedCheckpoint {
  try {
    const checkpoint = parseCheckpoint(text);
    if (checkpoint.origin !== origin)
      return { ok: false, reason: `The checkpoint is of ${checkpoint.origin}, not of ${origin}` };
    return { ok: true, checkpoint, text, signatures };
  } catch (error) {
    if (error instanceof MalformedError) return { ok: false, reason: error.message };
    throw error;
  }
}

import { parseCheckpoint, type Checkpoint } from '../notes/checkpoint.js';
import { openNote, type VerifiedSignature } from '../notes/signed-note.js';
import { MalformedError } from '../malformed.js';
import { isQuorum, type Policy, type PolicyWitness } from './policy.js';

/** A witness's good signature. */
export interface Cosigned {
  readonly witness: PolicyWitness;
  /** When the witness signed, Unix seconds. */
  readonly timestamp: number;
}

/** A checkpoint that a policy accepts, or why it does not. */
export type JudgedCheckpoint =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      /** The signed text, byte for byte. */
      readonly text: string;
      /** All good cosignatures of known witnesses, in the policy's order; bounds for when the log had this size. */
      readonly cosigned: readonly Cosigned[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Judges a checkpoint by a policy: signed by the listed log whose name is the origin, and cosigned by a quorum. A bad
 * signature of any listed log or witness rejects it.
 */
export function judgeCheckpoint(note: string | Uint8Array, policy: Policy): JudgedCheckpoint {
  const opened = openNote(
    note,
    [...policy.logs, ...policy.witnesses].map(({ key }) => key),
  );
  if (!opened.ok) return opened;
  let checkpoint: Checkpoint;
  try {
    checkpoint = parseCheckpoint(opened.text);
  } catch (error) {
    if (error instanceof MalformedError) return { ok: false, reason: error.message };
    throw error;
  }
  const signedBy = (key: object): VerifiedSignature | undefined => opened.signatures.find((s) => s.key === key);
  if (!policy.logs.some(({ key }) => key.name === checkpoint.origin && signedBy(key)))
    return { ok: false, reason: `No log of the policy signed for ${checkpoint.origin}` };
  const cosigned = policy.witnesses.flatMap((witness) => {
    const timestamp = signedBy(witness.key)?.timestamp;
    return typeof timestamp === 'number' ? [{ witness, timestamp }] : [];
  });
  if (!isQuorum(policy.quorum, (witness) => cosigned.some((one) => one.witness === witness)))
    return { ok: false, reason: `The quorum is not reached: ${listed(cosigned)} cosigned` };
  return { ok: true, checkpoint, text: opened.text, cosigned };
}

const listed = (cosigned: readonly Cosigned[]): string =>
  cosigned.length === 0 ? 'nobody' : cosigned.map(({ witness }) => witness.name).join(', ');

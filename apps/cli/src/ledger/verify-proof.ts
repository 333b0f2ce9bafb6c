import { decodeEnvelope, type Envelope } from '@redress/kernel';
import { MalformedError, parseTlogProof, verifyTlogProof, type Policy } from '@redress/ledger';
import { OPENSSL } from '@redress/sealer';

/** What a proof shows, or why it shows nothing. */
export type ProofVerdict =
  | {
      readonly ok: true;
      readonly position: number;
      readonly size: number;
      readonly event: Pick<Envelope, 'id' | 'stream' | 'revision' | 'type' | 'occurredAt' | 'recordedAt'>;
      /** Who cosigned and when, RFC 3339. */
      readonly cosigned: readonly { readonly witness: string; readonly at: string }[];
    }
  | { readonly ok: false; readonly reason: string };

/** Verifies a proof that {@link proveEvents} wrote, without the log and without a network. */
export function verifyProof(file: Uint8Array, policy: Policy): ProofVerdict {
  try {
    const proof = parseTlogProof(file);
    if (proof.extra === null) return { ok: false, reason: 'the proof does not hold the event' };
    const verdict = verifyTlogProof(proof, OPENSSL.leaf(proof.extra), policy);
    if (!verdict.ok) return verdict;
    const { id, stream, revision, type, occurredAt, recordedAt } = decodeEnvelope(proof.extra);
    const cosigned = verdict.cosigned.map(({ witness, timestamp }) => ({
      witness: witness.name,
      at: new Date(timestamp * 1000).toISOString(),
    }));
    const event = { id, stream, revision, type, occurredAt, recordedAt };
    return { ok: true, position: proof.index, size: verdict.checkpoint.size, event, cosigned };
  } catch (error) {
    if (error instanceof MalformedError || error instanceof SyntaxError)
      return { ok: false, reason: (error as Error).message };
    throw error;
  }
}

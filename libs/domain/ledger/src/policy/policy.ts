import type { VerifierKey } from '../notes/keys.js';

/** Which logs and how many of which witnesses must have signed a checkpoint (C2SP tlog-policy). */
export interface Policy {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly quorum: Quorum;
}

export interface PolicyLog {
  /** Its name is the origin of the log's checkpoints. */
  readonly key: VerifierKey;
  readonly url: string | null;
}

export interface PolicyWitness {
  /** What the policy calls the witness; its key's name may differ. */
  readonly name: string;
  readonly key: VerifierKey;
  /** The submission prefix of the witness protocol, when given. */
  readonly url: string | null;
}

/** Who has to witness: nobody, one witness, or so many members of a group. */
export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly witness: PolicyWitness }
  | { readonly kind: 'group'; readonly name: string; readonly threshold: number; readonly members: readonly Quorum[] };

/** Whether the witnesses for whom `hasCosigned` holds are enough. */
export function isQuorum(quorum: Quorum, hasCosigned: (witness: PolicyWitness) => boolean): boolean {
  switch (quorum.kind) {
    case 'none':
      return true;
    case 'witness':
      return hasCosigned(quorum.witness);
    case 'group':
      return quorum.members.filter((member) => isQuorum(member, hasCosigned)).length >= quorum.threshold;
  }
}

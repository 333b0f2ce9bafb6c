/** Being the one who runs something. Lost without notice when the connection that holds it breaks. */
export interface Lease {
  isHeld(): boolean;
  release(): Promise<void>;
}

/**
 * Decides which process runs what may run once only. It saves work and keeps side effects apart, but it is no fence: for
 * a moment two processes may both believe, so effects stay repeatable and checkpoints compare before they set.
 */
export interface Leadership {
  /** The lease, or undefined while somebody else has it. */
  tryToLead(name: string): Promise<Lease | undefined>;
  /** Gives up every lease. */
  close(): Promise<void>;
}

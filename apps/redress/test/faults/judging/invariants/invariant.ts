import type { Evidence } from '../evidence.js';

/** What is wrong in the evidence, one sentence each; nothing when the invariant holds. */
export type Invariant = (evidence: Evidence) => readonly string[];

import type { Actor } from './envelope.js';

/** What every command carries besides its own content, so that deciders read no clock and make no ids. */
export interface CommandMeta {
  /** A repeat of the same id returns the first result. */
  readonly commandId: string;
  /** When it happened; RFC 3339, UTC. */
  readonly at: string;
  readonly actor: Actor;
  /** Id of the event that caused the command, for policies. */
  readonly causation: string | null;
  readonly correlation: string;
}

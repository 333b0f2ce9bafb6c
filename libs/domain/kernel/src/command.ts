import type { Actor } from './actor.js';

/** What every command carries besides its own content, so that deciders read no clock and make no ids. */
export interface CommandMeta {
  /** A repeat of the same id returns the first result. */
  readonly commandId: string;
  /** When it happens, by the clock of the platform; RFC 3339, UTC. */
  readonly at: string;
  readonly actor: Actor;
  /** Id of the event that caused the command, for policies. */
  readonly causation: string | null;
  readonly correlation: string;
}

/** A command as a decider gets it: its own content, and who acts when. */
export type Command<Input extends object = Record<never, never>> = CommandMeta & Input;

import type { Guard } from '@redress/event-store';
import type { Aggregate, AnyAct, CommandMeta, Holding, RuleOutcome } from '@redress/kernel';

/** What who acts writes beside the act 备注. */
export interface Remark {
  readonly text: string;
  /** The person whom a thing concerns that is only being made; an existing thing says it itself. */
  readonly person?: string | null;
}

/** One act on one thing: what is done, to which of an aggregate's things, with what, by whom. */
export interface Execution {
  readonly aggregate: Aggregate<unknown>;
  readonly act: AnyAct;
  /** Id of the thing; empty for an aggregate of which there is only one. */
  readonly id: string;
  /** The command's own content. */
  readonly input: object;
  /**
   * What the caller sent, where the input fills it up with the day of the command. By this alone a repeat is known again:
   * sent once more after midnight it is the same command.
   */
  readonly sent?: object;
  /** Sealed with the first event that follows; no decider sees it. */
  readonly remark?: Remark;
  readonly meta: CommandMeta;
  /** What must be so of who has the thing when it is decided, besides what the act asks. */
  readonly provided?: (holding: Holding) => RuleOutcome;
  /** Other streams that must still stand where they were read: an account, a request. */
  readonly guards?: readonly Guard[];
}

/** What an act stored. Without new events, the place where the stream stands. */
export interface Executed {
  readonly stream: string;
  /** Of the last event. */
  readonly revision: number;
  /** Of the last event in the log; readers of projections wait for what is behind it. */
  readonly position: number;
  readonly eventIds: readonly string[];
  /** Names of the personal values that its events keep. Of a person who was erased nothing is kept. */
  readonly sealed: readonly string[];
  /** The command had been carried out before; this is what it did then. */
  readonly repeated: boolean;
}

import type { RecordedEvent } from '@redress/event-store';

/**
 * What a service does when something has happened. `react` acts with a command id made from the policy's name and the
 * event's id, so that an event delivered twice changes nothing. It is called in order per stream, for several streams at
 * once. A thrown `RefusedError` means that the state has moved on, and counts as done.
 */
export interface Policy {
  readonly name: string;
  /**
   * Where a new policy begins: at the first event of the log, or behind the last one there is at its first start. Decided
   * once and kept in its checkpoint; a later change of this member changes nothing.
   */
  readonly from: 'now' | 'beginning';
  /** Event types. */
  readonly on: readonly string[];
  react(event: RecordedEvent): Promise<void>;
}

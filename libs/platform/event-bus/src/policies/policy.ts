import type { RecordedEvent } from '@redress/event-store';

/**
 * What a service does when something has happened. `react` acts with a command id made from the policy's name and the
 * event's id, so that an event delivered twice changes nothing. It is called in order per stream, for several streams at
 * once. A thrown `RefusedError` means that the state has moved on, and counts as done; after a
 * `PoisonError` the stream is parked, after any other the policy stops, see `isFaultOfEvent`.
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
  /**
   * Categories of streams that others depend on, such as `rulebook`: where such a stream fails, the policy stops, because to
   * go on without it would be to go on under old rules. Absent: none.
   */
  readonly dependsOn?: readonly string[];
  react(event: RecordedEvent): Promise<void>;
}

import type { RecordedEvent } from '@redress/event-store';

/** A stretch of a lane, ready to be handed over. */
export interface Piece {
  readonly events: readonly RecordedEvent[];
  readonly next: number;
}

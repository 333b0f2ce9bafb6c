import type { LogBatch } from '@redress/event-store';

/** Keeps one delivery within the parameters of one SQL statement and the memory of one transaction. */
export const MOST_EVENTS = 500;

/** Cuts a batch into deliveries that meet exactly. */
export function inPieces({ events, next }: LogBatch): LogBatch[] {
  if (events.length <= MOST_EVENTS) return [{ events, next }];
  const pieces: LogBatch[] = [];
  for (let start = 0; start < events.length; start += MOST_EVENTS) {
    const following = events[start + MOST_EVENTS];
    pieces.push({ events: events.slice(start, start + MOST_EVENTS), next: following?.position ?? next });
  }
  return pieces;
}

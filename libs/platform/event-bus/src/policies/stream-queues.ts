import type { RecordedEvent } from '@redress/event-store';

/** The events of each stream, in order. */
export function queuePerStream(events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const queues = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const queue = queues.get(event.envelope.stream);
    if (queue) queue.push(event);
    else queues.set(event.envelope.stream, [event]);
  }
  return queues;
}

/**
 * Works on the items, at most `width` at a time, and ends when all are done. After a failure nothing new is begun, what
 * is under way comes to its end, and the failure is thrown.
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const waiting = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let item = waiting.next(); !item.done && failures.length === 0; item = waiting.next()) {
      await work(item.value).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (failures.length > 0) throw failures[0];
}

import { laneOf } from '../lanes.js';
import { reasonOf } from '../failure.js';

/** A consumer cannot go on with a stream and may not pass it over. Names the stream, for the status of the consumer. */
export class StoppedAtError extends Error {
  constructor(stream: string, position: number, cause: unknown) {
    super(`${stream}, position ${position}: ${reasonOf(cause)}`, { cause });
    this.name = 'StoppedAtError';
  }
}

/** Whether other streams depend on this one, by the categories that a consumer names, such as `rulebook`. */
export function isDependedOn(stream: string, categories: readonly string[] = []): boolean {
  return categories.includes(laneOf(stream).category);
}

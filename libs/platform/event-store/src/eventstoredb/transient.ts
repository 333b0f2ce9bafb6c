import { ErrorType, isCommandError } from '@eventstore/db-client';

/** No answer came within the time that was given to one try. */
export class NoAnswerError extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`);
    this.name = 'NoAnswerError';
  }
}

const TRANSIENT: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.TIMEOUT,
]);
/** gRPC statuses that the client calls unknown: CANCELLED, RESOURCE_EXHAUSTED, INTERNAL (a stream that was reset), UNAVAILABLE. */
const TRANSIENT_STATUS: ReadonlySet<unknown> = new Set([1, 8, 13, 14]);
/** Thrown when another call's failure closed the channel while this one was about to use it. */
const CHANNEL_CLOSED = /^Channel has been shut down$/;

/** Whether the same call may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  if (error instanceof NoAnswerError) return true;
  if (!(error instanceof Error)) return false;
  if (isCommandError(error)) return TRANSIENT.has(error.type) || TRANSIENT_STATUS.has(error.code);
  return CHANNEL_CLOSED.test(error.message) || /Failed to discover/i.test(error.message);
}

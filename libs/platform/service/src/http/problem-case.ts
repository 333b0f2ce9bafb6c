import { HttpException } from '@nestjs/common';
import type { Refusal } from '@redress/kernel';
import { PositionNotReachedError, ProjectionNotReadyError } from '@redress/projections';
import { ConflictError } from '../commanding/conflict-error.js';
import { NotAllowedError } from '../commanding/not-allowed-error.js';
import { RefusedError } from '../commanding/refused-error.js';
import { TurnedAwayError } from '../edge/turned-away-error.js';
import { InvalidRequestError } from './invalid-request-error.js';
import type { ProblemCase } from './problem.js';
import { isUnavailable } from './unavailable.js';

/** How an error is told to the caller. Undefined for one that is ours, of which the caller learns nothing. */
export function problemCaseOf(error: unknown): ProblemCase | undefined {
  if (error instanceof TurnedAwayError) return error.problem;
  if (error instanceof RefusedError) return refused(error.refusal);
  if (error instanceof NotAllowedError) return { status: 403, code: error.refusal.code, values: error.refusal.values };
  if (error instanceof InvalidRequestError)
    return { status: 400, code: 'invalid-request', errors: error.errors, valid: error.valid };
  if (error instanceof ConflictError) return { status: 409, code: 'conflict' };
  if (isDataException(error)) return { status: 400, code: 'bad-request' };
  const status = statusOf(error);
  if (status !== undefined && status < 500) return httpCase(status);
  if (error instanceof PositionNotReachedError || error instanceof ProjectionNotReadyError)
    return { status: 503, code: 'not-yet', retryAfterSeconds: 1 };
  if (isUnavailable(error) || status === 503) return { status: 503, code: 'unavailable', retryAfterSeconds: 5 };
  return undefined;
}

/**
 * Whether the log is to tell of an error: what failed here, what is away, and what a schema should have refused. That tables are
 * not yet where a caller wants them is no failure.
 */
export function isOfOurs(error: unknown): boolean {
  const known = problemCaseOf(error);
  return known === undefined || isDataException(error) || (known.status >= 500 && known.code !== 'not-yet');
}

/** PostgreSQL can't hold or read a value (SQLSTATE class 22). What we write is ours, so the value came with the request. */
function isDataException(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^22[0-9A-Z]{3}$/.test(String(error.code));
}

/** The first word of a refusal code tells the status: a state that will not do, something that is not there, or a rule. */
function refused({ code, values, valid, options }: Refusal): ProblemCase {
  const status = code.startsWith('wrong-state') ? 409 : code.startsWith('not-found') ? 404 : 422;
  return { status, code, values, valid, options };
}

/** What a caller learns of a failure of ours: the id under which the log tells the rest. */
export function internalCase(id: string): ProblemCase {
  return { status: 500, code: 'internal', values: { id } };
}

/** The status that Nest or Fastify gives an error. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
}

/** Errors of the framework are told by their status alone: their own words may repeat what was sent. */
function httpCase(status: number): ProblemCase {
  return { status, code: CODES[status] ?? 'bad-request', ...(status === 429 && { retryAfterSeconds: 5 }) };
}

const CODES: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  404: 'no-route',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'content-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

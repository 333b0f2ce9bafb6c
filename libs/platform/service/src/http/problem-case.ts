import { HttpException } from '@nestjs/common';
import type { Refusal } from '@redress/kernel';
import { PositionNotReachedError, ProjectionNotReadyError } from '@redress/projections';
import { NoKeyError } from '@redress/vault';
import { ConflictError } from '../commanding/conflict-error.js';
import { NotAllowedError } from '../commanding/not-allowed-error.js';
import { RefusedError } from '../commanding/refused-error.js';
import { InvalidRequestError } from './invalid-request-error.js';
import type { ProblemCase } from './problem.js';
import { isUnavailable } from './unavailable.js';

/** How an error is told to the caller. Undefined for one that is ours, of which the caller learns nothing. */
export function problemCaseOf(error: unknown): ProblemCase | undefined {
  if (error instanceof RefusedError) return refused(error.refusal);
  if (error instanceof NotAllowedError)
    return { status: 403, code: 'no-right', values: { act: error.act, role: error.role } };
  if (error instanceof InvalidRequestError)
    return { status: 400, code: 'invalid-request', errors: error.errors, valid: error.valid };
  if (error instanceof ConflictError) return { status: 409, code: 'conflict' };
  if (error instanceof NoKeyError) return { status: 409, code: 'person-erased' };
  if (error instanceof HttpException && error.getStatus() < 500) return httpCase(error);
  if (error instanceof PositionNotReachedError || error instanceof ProjectionNotReadyError)
    return { status: 503, code: 'not-yet', retryAfterSeconds: 1 };
  if (isUnavailable(error) || (error instanceof HttpException && error.getStatus() === 503))
    return { status: 503, code: 'unavailable', retryAfterSeconds: 5 };
  return undefined;
}

/** The first word of a refusal code tells the status: a state that will not do, something that is not there, or a rule. */
function refused({ code, values, valid, options }: Refusal): ProblemCase {
  const status = code.startsWith('wrong-state') ? 409 : code.startsWith('not-found') ? 404 : 422;
  return { status, code, values, valid, options };
}

/** Errors of the framework are told by their status alone: their own words may repeat what was sent. */
function httpCase(error: HttpException): ProblemCase {
  const status = error.getStatus();
  return { status, code: CODES[status] ?? 'bad-request' };
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

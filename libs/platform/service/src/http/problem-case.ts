import { HttpException } from '@nestjs/common';
import type { Refusal } from '@redress/kernel';
import { PositionNotReachedError, ProjectionNotReadyError } from '@redress/projections';
import { NoKeyError } from '@redress/vault';
import { ConflictError } from '../commanding/conflict-error.js';
import { RefusedError } from '../commanding/refused-error.js';
import { InvalidRequestError } from './invalid-request-error.js';
import type { ProblemCase } from './problem.js';
import { isUnavailable } from './unavailable.js';

/** How an error is told to the caller. Undefined for one that is ours, of which the caller learns nothing. */
export function problemCaseOf(error: unknown): ProblemCase | undefined {
  if (error instanceof RefusedError) return refused(error.refusal);
  if (error instanceof InvalidRequestError)
    return { status: 400, code: 'invalid-request', detail: INVALID, errors: error.errors, valid: error.valid };
  if (error instanceof ConflictError) return { status: 409, code: 'conflict', detail: CONFLICT };
  if (error instanceof NoKeyError) return { status: 409, code: 'person-erased', detail: ERASED };
  if (error instanceof HttpException && error.getStatus() < 500) return httpCase(error);
  if (error instanceof PositionNotReachedError || error instanceof ProjectionNotReadyError)
    return { status: 503, code: 'not-yet', detail: NOT_YET, retryAfterSeconds: 1 };
  if (isUnavailable(error) || (error instanceof HttpException && error.getStatus() === 503))
    return { status: 503, code: 'unavailable', detail: UNAVAILABLE, retryAfterSeconds: 5 };
  return undefined;
}

const INVALID = '有字段不符合要求。Some fields are not valid.';
const CONFLICT = '他人正在同时修改，请重试。Others were changing the same thing; send it again.';
const NOT_YET = '数据尚未更新到所要求的位置，请稍后再试。The tables are not yet where you want them; try again soon.';
const ERASED = '该人员的个人信息已删除。The personal data of this person has been erased.';
const UNAVAILABLE = '系统暂时无法写入或读取，请稍后重试。The store does not answer at the moment; try again later.';

/** The first word of a refusal code tells the status: a state that will not do, something that is not there, or a rule. */
function refused({ code, message, valid, options }: Refusal): ProblemCase {
  const status = code.startsWith('wrong-state') ? 409 : code.startsWith('not-found') ? 404 : 422;
  return { status, code, detail: message, valid, options };
}

/** Errors of the framework: their code is the reason phrase of the status. */
function httpCase(error: HttpException): ProblemCase {
  const status = error.getStatus();
  // The framework's own message about an unknown route repeats the URL with its query.
  const unknownRoute = status === 404 && /^Cannot [A-Z]+ \//.test(error.message);
  const detail = unknownRoute ? '没有这个地址。Nothing answers at this address.' : error.message;
  return { status, code: CODES[status] ?? 'bad-request', detail };
}

const CODES: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'content-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

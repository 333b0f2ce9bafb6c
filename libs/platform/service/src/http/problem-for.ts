import { Logger } from '@nestjs/common';
import type { Language } from '@redress/kernel';
import { describeError } from './describe-error.js';
import { internalCase, isOfOurs, problemCaseOf } from './problem-case.js';
import { problemOf, type Problem } from './problem.js';

const logger = new Logger('http');

/**
 * The problem that an error is to a caller, for one part of a request. A failure of ours is logged under the id of the request,
 * as for a whole one. Rethrows what concerns every part alike: something is away, and all is to be sent again.
 */
export function problemFor(
  error: unknown,
  { id, url }: { readonly id: string; readonly url: string },
  language: Language,
): Problem {
  const known = problemCaseOf(error);
  if (known?.status === 503) throw error;
  if (isOfOurs(error)) logger.error(`${id} ${describeError(error)}`);
  return problemOf(known ?? internalCase(id), url, language);
}

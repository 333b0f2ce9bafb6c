import type { Language } from '@redress/kernel';
import { problemCaseOf } from './problem-case.js';
import { problemOf, type Problem } from './problem.js';

/** The problem that an error is to a caller, for one part of a request. Rethrows what is no fault of that part. */
export function problemFor(error: unknown, url: string, language: Language): Problem {
  const known = problemCaseOf(error);
  if (known === undefined || known.status >= 500) throw error;
  return problemOf(known, url, language);
}

import type { FieldError } from './problem.js';

/** The request cannot be understood: which fields, why, and what is valid. */
export class InvalidRequestError extends Error {
  constructor(
    readonly errors: readonly FieldError[],
    readonly valid?: readonly string[],
  ) {
    super(`Invalid: ${errors.map(({ field }) => field).join(', ')}`);
    this.name = 'InvalidRequestError';
  }
}

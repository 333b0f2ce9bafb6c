import type { ProblemCase } from '../http/problem.js';

/** The request is sent away before any handler looks at what it wants. */
export class TurnedAwayError extends Error {
  constructor(readonly problem: ProblemCase) {
    super(problem.code);
    this.name = 'TurnedAwayError';
  }
}

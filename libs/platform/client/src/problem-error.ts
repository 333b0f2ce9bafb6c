import type { Problem } from './operations.generated.js';

/** The platform refused a request and said why. The message is its sentence, in the language that was asked for. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
  ) {
    const { detail, title, errors = [] } = problem;
    const fields = errors.map(({ field, message }) => ` ${field}: ${message}`);
    super(`${detail ?? title ?? `HTTP ${status}`}${fields.join('')}`);
    this.name = 'ProblemError';
  }

  /** Stable, for machines; empty where something else than the platform answered. */
  get code(): string {
    return this.problem.code ?? '';
  }
}

import type { FastifyRequest } from 'fastify';
import { InvalidRequestError } from '../http/invalid-request-error.js';

/** Throws {@link InvalidRequestError} for a query that names one thing twice: two readers could take different ones (ASVS 5.0, 15.3.7). */
export function mustNameEachOnce({ query }: FastifyRequest): void {
  const twice = Object.entries((query ?? {}) as object).filter(([, value]) => Array.isArray(value));
  if (twice.length > 0)
    throw new InvalidRequestError(twice.map(([name]) => ({ field: name.slice(0, 64), code: 'twice' })));
}

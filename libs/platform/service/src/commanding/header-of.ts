import type { FastifyRequest } from 'fastify';

/** A header of a request; undefined when it is absent. */
export function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

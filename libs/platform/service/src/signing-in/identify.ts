import type { FastifyInstance } from 'fastify';
import type { Callers } from './callers.js';

/** Lets every request know who sends it, before a handler looks at what it wants. Call it before the routes, behind the edge. */
export function identify(fastify: FastifyInstance, callers: Pick<Callers, 'of'>): void {
  fastify.addHook('onRequest', async (request) => {
    const caller = await callers.of(request);
    if (caller) request.caller = caller;
  });
}

import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** Times every request under its route template, so that the number of series stays small and no id becomes a label. */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
  });
}

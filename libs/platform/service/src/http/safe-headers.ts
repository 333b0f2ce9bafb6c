import type { FastifyInstance } from 'fastify';

/** Styles are inline in the pages of the API documentation; scripts come from us alone. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'";

/** Headers on every response: no guessing of types, no framing, no referrer, and nothing kept by caches unasked. */
export function sendSafeHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('x-frame-options', 'DENY');
    void reply.header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', POLICY);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}

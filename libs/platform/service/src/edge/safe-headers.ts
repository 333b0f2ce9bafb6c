import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Styles are inline in the pages; scripts come from us alone (ASVS 5.0, 3.4.3). */
const PAGE = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:"],
  ...["font-src 'self'", "connect-src 'self'", "worker-src 'self'", "form-action 'self'", "frame-ancestors 'none'"],
  ...["base-uri 'none'", "object-src 'none'"],
].join('; ');

/** What is no page is never one, whatever a browser is told to open (ASVS 5.0, 3.2.1). */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
} as const;

/** Headers on every response: no guessing of types, no framing, no referrer, and nothing kept by caches unasked. */
export function sendSafeHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => setSafeHeaders(request, reply));
}

export function setSafeHeaders({ id }: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(HEADERS);
  // What a service answered through the front door keeps the id under which that service logs.
  if (!reply.hasHeader('x-request-id')) void reply.header('x-request-id', id);
  const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
  void reply.header('content-security-policy', isPage ? PAGE : NO_PAGE);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
}

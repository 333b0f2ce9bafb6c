import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OwnAddress } from './own-address.js';

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

/** A browser that came by TLS once does not come without it for a year (RFC 6797; ASVS 5.0, 3.4.1). */
const HSTS = 'max-age=31536000; includeSubDomains';

/** Headers on every response: no guessing of types, no framing, no referrer, nothing kept by caches unasked, and TLS where a proxy gives it. */
export function sendSafeHeaders(fastify: FastifyInstance, { publicUrl }: Pick<OwnAddress, 'publicUrl'>): void {
  const isSecure = publicUrl?.protocol === 'https:';
  fastify.addHook('onSend', async (request, reply) => {
    setSafeHeaders(request, reply);
    if (isSecure) void reply.header('strict-transport-security', HSTS);
  });
}

export function setSafeHeaders({ id }: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(HEADERS);
  // What a service answered through the front door keeps the id under which that service logs.
  if (!reply.hasHeader('x-request-id')) void reply.header('x-request-id', id);
  const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
  void reply.header('content-security-policy', isPage ? PAGE : NO_PAGE);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
}

import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { sendProblem } from '../http/send-problem.js';
import { setSafeHeaders } from './safe-headers.js';
import { LIMITS } from './limits.js';
import { openServer } from './open-server.js';
import { tellClientError } from './tell-client-error.js';

/** How every HTTP server of ours is opened. */
export const SERVER_OPTIONS = {
  // Request ids are ours: one that a caller chooses could carry a name into the log.
  genReqId: () => randomUUID(),
  bodyLimit: LIMITS.body,
  serverFactory: openServer,
  clientErrorHandler: tellClientError,
  frameworkErrors: tellBadAddress,
} satisfies FastifyServerOptions;

/** An address that cannot be decoded, or whose id is too long, is found out by the router, before any hook and handler. */
function tellBadAddress(error: { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  setSafeHeaders(request, reply);
  const tooLong = error.statusCode === 414;
  sendProblem(request, reply, tooLong ? { status: 414, code: 'uri-too-long' } : { status: 400, code: 'bad-request' });
}

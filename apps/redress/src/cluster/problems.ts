import { sendProblem } from '@redress/service';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The service that a request is for is being started again, or is not there yet. */
export function unavailable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(request, reply, { status: 503, code: 'unavailable', retryAfterSeconds: 1 });
}

import { languageOf, problemOf, type ProblemCase } from '@redress/service';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** A request that could not even be handed on, or a fault of this door. */
export function caseOf({ statusCode = 500 }: FastifyError, { id }: Pick<FastifyRequest, 'id'>): ProblemCase {
  return statusCode < 500
    ? { status: statusCode, code: 'bad-request' }
    : { status: 500, code: 'internal', values: { id: String(id) } };
}

/** The service that a request is for is being started again, or is not there yet. */
export function unavailable(request: Asking, reply: FastifyReply): FastifyReply {
  return sendProblem(request, reply.header('retry-after', 1), { status: 503, code: 'unavailable' });
}

export function sendProblem({ url, headers }: Asking, reply: FastifyReply, problem: ProblemCase): FastifyReply {
  const language = languageOf(headers['accept-language']);
  return reply
    .status(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .type('application/problem+json')
    .send(problemOf(problem, url, language));
}

type Asking = Pick<FastifyRequest, 'url' | 'headers'>;

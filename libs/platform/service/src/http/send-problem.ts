import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../texts/language.js';
import { problemOf, type ProblemCase } from './problem.js';

/** Answers with a problem, in the language that was asked for. */
export function sendProblem(
  { url, headers }: Pick<FastifyRequest, 'url' | 'headers'>,
  reply: FastifyReply,
  problem: ProblemCase,
): FastifyReply {
  const language = languageOf(headers['accept-language']);
  if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', problem.retryAfterSeconds);
  return reply
    .status(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .type('application/problem+json')
    .send(problemOf(problem, url, language));
}

import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from './describe-error.js';
import { problemCaseOf } from './problem-case.js';
import { languageOf } from '../texts/language.js';
import { problemOf, type ProblemCase } from './problem.js';

/** Tells every error as `application/problem+json`. What the caller cannot help is logged under the id of the request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const known = problemCaseOf(error);
    if (!known || known.status >= 500) this.logger.error(`${request.id} ${describeError(error)}`);
    const language = languageOf(request.headers['accept-language']);
    const problem = problemOf(known ?? ours(request.id), request.url, language);
    if (known?.retryAfterSeconds !== undefined) void reply.header('retry-after', known.retryAfterSeconds);
    void reply
      .status(problem.status)
      .header('content-language', language)
      .header('vary', 'accept-language')
      .type('application/problem+json')
      .send(problem);
  }
}

function ours(id: string): ProblemCase {
  return { status: 500, code: 'internal', values: { id } };
}

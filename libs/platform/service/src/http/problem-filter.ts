import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from './describe-error.js';
import { problemCaseOf } from './problem-case.js';
import { problemOf } from './problem.js';

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
    const problem = problemOf(known ?? ours(request.id), request.url);
    if (known?.retryAfterSeconds !== undefined) void reply.header('retry-after', known.retryAfterSeconds);
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

function ours(id: string) {
  const detail = `系统出错，请向管理员提供编号 ${id}。Something failed here; quote ${id} to the administrator.`;
  return { status: 500, code: 'internal', detail };
}

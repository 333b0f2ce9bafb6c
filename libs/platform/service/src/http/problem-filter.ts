import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from './describe-error.js';
import { internalCase, isOfOurs, problemCaseOf } from './problem-case.js';
import { sendProblem } from './send-problem.js';

/** Tells every error as `application/problem+json`. What the caller cannot help is logged under the id of the request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (isOfOurs(error)) this.logger.error(`${request.id} ${describeError(error)}`);
    void sendProblem(request, reply, problemCaseOf(error) ?? internalCase(request.id));
  }
}

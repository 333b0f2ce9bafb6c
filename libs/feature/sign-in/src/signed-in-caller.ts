import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { SignedInCaller } from '@redress/service';
import type { FastifyRequest } from 'fastify';

/** The parameter that receives who is signed in, with or without a post; 401 for everybody else, machines among them. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): SignedInCaller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller?.by !== 'session') throw new UnauthorizedException();
  return caller;
});

import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorOf } from './actor-of.js';

const SIGNED_IN = 'signed-in';

/** Marks a route that asks who acts. */
export const SignedIn = (): MethodDecorator => SetMetadata(SIGNED_IN, true);

/** Answers 401 before a body or a query is looked at: pipes of one route run in no promised order, guards run before them. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(SIGNED_IN, context.getHandler()) === true)
      actorOf(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}

import { UnauthorizedException } from '@nestjs/common';
import { ROLES, type Actor } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { ACTOR_HEADER, parseActor } from './actor-header.js';
import { headerOf } from './header-of.js';

/** Who sends a request. Throws 401 for a request without an actor. */
export function actorOf(request: FastifyRequest): Actor {
  const header = headerOf(request, ACTOR_HEADER);
  if (header === undefined) throw new UnauthorizedException();
  const actor = parseActor(header);
  if (!actor) throw new InvalidRequestError([{ field: 'Redress-Actor', code: 'actor' }], ROLES);
  return actor;
}

import { UnauthorizedException } from '@nestjs/common';
import { ROLES, type Actor } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';
import { TurnedAwayError } from '../edge/turned-away-error.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { mustHaveProvedEnough } from '../signing-in/second-factor.js';
import { ACTOR_HEADER, parseActor } from './actor-header.js';
import { headerOf } from './header-of.js';

/**
 * Who sends a request: whoever signed in, in the post that they chose, or the machine whose token it carries; else whom the
 * header names. Throws 401 for a stranger, 403 for somebody without a post or without the second factor that it takes.
 */
export function actorOf(request: FastifyRequest): Actor {
  const { caller } = request;
  if (caller === undefined) return actorOfHeader(request);
  if (caller.actor === undefined) throw new TurnedAwayError({ status: 403, code: 'no-post' });
  if (caller.by === 'session') mustHaveProvedEnough(caller.actor, caller.session);
  return caller.actor;
}

function actorOfHeader(request: FastifyRequest): Actor {
  const header = headerOf(request, ACTOR_HEADER);
  if (header === undefined) throw new UnauthorizedException();
  const actor = parseActor(header);
  if (!actor) throw new InvalidRequestError([{ field: 'Redress-Actor', code: 'actor' }], ROLES);
  return actor;
}

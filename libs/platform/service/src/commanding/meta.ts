import { Inject, Injectable, UnauthorizedException, type PipeTransform } from '@nestjs/common';
import { isUuid, ROLES, type Actor, type CommandMeta } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../time/clock.js';
import { CurrentExchange, type Exchange } from '../http/exchange.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { newId } from '../ids.js';
import { CLOCK } from '../platform/tokens.js';
import { ACTOR_HEADER, parseActor } from './actor-header.js';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

/**
 * Reads the {@link CommandMeta} of a request: command id from `Idempotency-Key` (made when absent, always returned), actor
 * from `Redress-Actor`, time from the clock of the platform. The correlation is the command itself.
 */
@Injectable()
export class MetaPipe implements PipeTransform<Exchange, CommandMeta> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform({ request, reply }: Exchange): CommandMeta {
    const actor = actorOf(request);
    const commandId = headerOf(request, IDEMPOTENCY_HEADER)?.toLowerCase() ?? newId(this.clock);
    if (!isUuid(commandId)) throw new InvalidRequestError([{ field: 'Idempotency-Key', code: 'uuid' }]);
    void reply.header(IDEMPOTENCY_HEADER, commandId);
    return {
      commandId,
      at: new Date(this.clock.now()).toISOString(),
      actor,
      causation: null,
      correlation: commandId,
    };
  }
}

/** Who sends a request. Throws 401 for a request without an actor. */
export function actorOf(request: FastifyRequest): Actor {
  const header = headerOf(request, ACTOR_HEADER);
  if (header === undefined) throw new UnauthorizedException();
  const actor = parseActor(header);
  if (!actor) throw new InvalidRequestError([{ field: 'Redress-Actor', code: 'actor' }], ROLES);
  return actor;
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

@Injectable()
class ActorPipe implements PipeTransform<Exchange, Actor> {
  transform({ request }: Exchange): Actor {
    return actorOf(request);
  }
}

/** The parameter that receives the {@link CommandMeta} of the request. */
export const Meta = (): ParameterDecorator => CurrentExchange(MetaPipe);

/** The parameter that receives the actor of a reading request. */
export const CurrentActor = (): ParameterDecorator => CurrentExchange(ActorPipe);

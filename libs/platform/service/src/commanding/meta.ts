import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid, type CommandMeta } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { CurrentExchange, type Exchange } from '../http/exchange.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { newId } from '../ids.js';
import { CLOCK } from '../platform/tokens.js';
import { ACTOR_HEADER, ANYBODY, parseActor, ROLES_OF_PEOPLE } from './actor-header.js';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

/**
 * Reads the {@link CommandMeta} of a request: command id from `Idempotency-Key` (made when absent, always returned), actor
 * from `Redress-Actor`, time from the body's `at` (now when absent). The correlation is the command itself.
 */
@Injectable()
export class MetaPipe implements PipeTransform<Exchange, CommandMeta> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform({ request, reply }: Exchange): CommandMeta {
    const commandId = headerOf(request, IDEMPOTENCY_HEADER)?.toLowerCase() ?? newId(this.clock);
    if (!isUuid(commandId)) throw new InvalidRequestError([{ field: 'Idempotency-Key', message: 'must be a UUID' }]);
    const header = headerOf(request, ACTOR_HEADER);
    const actor = header === undefined ? ANYBODY : parseActor(header);
    if (!actor)
      throw new InvalidRequestError(
        [{ field: 'Redress-Actor', message: 'must be role:id or role:id@department' }],
        ROLES_OF_PEOPLE,
      );
    void reply.header(IDEMPOTENCY_HEADER, commandId);
    return { commandId, at: this.claimedAt(request.body), actor, causation: null, correlation: commandId };
  }

  private claimedAt(body: unknown): string {
    const at = typeof body === 'object' && body !== null && 'at' in body ? body.at : undefined;
    return typeof at === 'string' ? at : new Date(this.clock.now()).toISOString();
  }
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** The parameter that receives the {@link CommandMeta} of the request. */
export const Meta = (): ParameterDecorator => CurrentExchange(MetaPipe);

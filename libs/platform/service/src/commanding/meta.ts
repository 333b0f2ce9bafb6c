import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { commandIdOf, isUuid, type Actor, type CommandMeta } from '@redress/kernel';
import { ApiHeader } from '@nestjs/swagger';
import type { Clock } from '../time/clock.js';
import { documented } from '../http/documented.js';
import { CurrentExchange, type Exchange } from '../http/exchange.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { newId } from '../ids.js';
import { CLOCK } from '../platform/tokens.js';
import { actorOf } from './actor-of.js';
import { headerOf } from './header-of.js';
import { SignedIn } from './signed-in.js';

export const IDEMPOTENCY_HEADER = 'idempotency-key';

/**
 * Reads the {@link CommandMeta} of a request: command id from account and `Idempotency-Key` (made when absent, always returned), actor
 * from `Redress-Actor`, time from the clock of the platform. The correlation is the command itself.
 */
@Injectable()
export class MetaPipe implements PipeTransform<Exchange, CommandMeta> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform({ request, reply }: Exchange): CommandMeta {
    const actor = actorOf(request);
    const key = headerOf(request, IDEMPOTENCY_HEADER)?.toLowerCase() ?? newId(this.clock);
    if (!isUuid(key)) throw new InvalidRequestError([{ field: 'Idempotency-Key', code: 'uuid' }]);
    void reply.header(IDEMPOTENCY_HEADER, key);
    const commandId = commandIdOf(actor.account, key);
    return {
      commandId,
      at: new Date(this.clock.now()).toISOString(),
      actor,
      causation: null,
      correlation: commandId,
    };
  }
}

@Injectable()
class ActorPipe implements PipeTransform<Exchange, Actor> {
  transform({ request }: Exchange): Actor {
    return actorOf(request);
  }
}

const ActorHeader = ApiHeader({
  name: 'Redress-Actor',
  required: true,
  description: '操作人 Who acts: role:id, or role:id@office',
});

const KeyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  schema: { type: 'string', format: 'uuid' },
  description: '幂等键 A UUID of the caller; a repeat changes nothing and is answered as the first time',
});

/** The parameter that receives the {@link CommandMeta} of the request. */
export const Meta = (): ParameterDecorator => documented(CurrentExchange(MetaPipe), SignedIn(), ActorHeader, KeyHeader);

/** The parameter that receives the actor of a reading request. */
export const CurrentActor = (): ParameterDecorator => documented(CurrentExchange(ActorPipe), SignedIn(), ActorHeader);

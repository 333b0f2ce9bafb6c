import { Inject, Injectable, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import type { Aggregate, Holding } from '@redress/kernel';
import { mustStillHaveTheTicket, requests } from '@redress/requests';
import { stateOf } from '../commanding/decide-on.js';
import { Perform } from '../commanding/perform.js';
import { metaOfReaction } from '../commanding/reaction.js';
import { EVENT_STORE } from '../platform/tokens.js';
import type { AskRoute } from './ask-route.js';

/** What a service carries out when it was granted. */
export type Grantable = Pick<AskRoute, 'aggregate' | 'act'>;

/**
 * The policy of a service that carries out what was granted: the act that the request names, with the input that was agreed
 * to, for the person who granted it, as long as the request stands as it was granted and the office that asked has the ticket.
 * What came too late, its act refuses.
 */
export function carryOutGranted(service: string, grantable: readonly Grantable[]): Type<Policy> {
  const known = new Map(grantable.map((each) => [each.act.name, each]));

  @Injectable()
  class CarryOutGranted implements Policy {
    readonly name = `carry-out-what-was-granted-in-${service}`;
    readonly on = ['RequestGranted'];
    readonly from = 'beginning';

    constructor(
      private readonly commands: CommandBus,
      @Inject(EVENT_STORE) private readonly store: EventStore,
    ) {}

    async react(event: RecordedEvent): Promise<void> {
      const { stream, revision, actor } = event.envelope;
      const request = stateOf(requests, (await this.store.readStream(stream)).events);
      const found = request.status === 'unmade' ? undefined : known.get(request.act);
      if (request.status === 'unmade' || found === undefined) return;
      const { aggregate, act } = found;
      const meta = metaOfReaction(this.name, event);
      const execution = {
        ...{ aggregate, act, input: request.asks, guards: [{ stream, revision }] },
        provided: ({ holder }: Holding) => mustStillHaveTheTicket(request, holder),
        id: idIn(aggregate, request.subject),
        meta: { ...meta, actor: { ...meta.actor, for: actor.person } },
      };
      await this.commands.execute(new Perform(execution));
    }
  }
  return CarryOutGranted;
}

/** The only one of its kind has no id. */
function idIn(aggregate: Aggregate<unknown>, stream: string): string {
  return stream === aggregate.streamOf('') ? '' : aggregate.idOf(stream);
}

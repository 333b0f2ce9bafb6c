import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { eraseAct, persons, type ErasePerson } from '@redress/people';
import { requests } from '@redress/requests';
import { EVENT_STORE, metaOfReaction, Perform, stateOf, VAULT } from '@redress/service';
import type { Vault } from '@redress/vault';

/**
 * Erases a person when another administrator has approved it. The key goes first: an event that says "erased" before it is
 * true would be worse than one that comes late.
 */
@Injectable()
export class EraseWhatWasApproved implements Policy {
  readonly name = 'erase-what-was-approved';
  readonly on = ['RequestGranted'];
  readonly from = 'beginning';

  constructor(
    private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { stream, revision, actor } = event.envelope;
    const request = stateOf(requests, (await this.store.readStream(stream)).events);
    if (request.status === 'unmade' || request.act !== eraseAct.name) return;
    const input = request.asks as ErasePerson;
    await this.vault.erase(input.subject, { actor, reason: input.reason });
    const meta = metaOfReaction(this.name, event);
    await this.commands.execute(
      new Perform({
        ...{ aggregate: persons, act: eraseAct, id: input.subject, input, guards: [{ stream, revision }] },
        meta: { ...meta, actor: { ...meta.actor, for: actor.person } },
      }),
    );
  }
}

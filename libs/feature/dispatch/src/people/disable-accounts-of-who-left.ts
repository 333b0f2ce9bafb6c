import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Policy } from '@redress/event-bus';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { consequentId } from '@redress/kernel';
import { ACCOUNT_PLACES, accountIdOf, accounts, disableAccountAct, staff } from '@redress/people';
import { EVENT_STORE, metaOfReaction, Perform, stateOf } from '@redress/service';

/** Who left signs in no more: both accounts of the person are disabled, whichever are open. */
@Injectable()
export class DisableAccountsOfWhoLeft implements Policy {
  readonly name = 'disable-accounts-of-who-left';
  readonly on = ['StaffLeft'];
  readonly from = 'beginning';

  constructor(
    private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const person = staff.idOf(event.envelope.stream);
    for (const place of ACCOUNT_PLACES) {
      const id = accountIdOf(person, place);
      const { events } = await this.store.readStream(accounts.streamOf(id));
      if (stateOf(accounts, events).status !== 'open') continue;
      const meta = metaOfReaction(this.name, event);
      const commandId = consequentId(this.name, event.envelope.id, place);
      const execution = { aggregate: accounts, act: disableAccountAct, id, input: {}, meta: { ...meta, commandId } };
      await this.commands.execute(new Perform(execution));
    }
  }
}

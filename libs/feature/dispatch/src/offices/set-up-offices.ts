import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@redress/event-store';
import { consequentId, machine, refuse, shanghaiDay, type CommandMeta } from '@redress/kernel';
import { offices, sampleSetUp } from '@redress/offices';
import { CommandExecutor, EVENT_STORE, RefusedError } from '@redress/service';

/** Gives an empty installation its first offices. Later ones are proposed and approved. */
@Injectable()
export class SetUpOffices {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  /**
   * Takes the sample offices over from today on. Refused when there are offices already; a repeat of the command goes on
   * where it was and changes nothing else.
   */
  async takeSample(meta: CommandMeta): Promise<void> {
    const actor = { ...machine('policy', 'set-up-offices'), for: meta.actor.person };
    const executions = sampleSetUp(shanghaiDay(meta.at)).map(({ act, input }, index) => {
      const commandId = consequentId('set-up-offices', meta.commandId, String(index));
      return { aggregate: offices, act, id: '', input, meta: { ...meta, commandId, actor } };
    });
    const [first] = (await this.store.readStream(offices.streamOf(''))).events;
    if (first !== undefined && first.envelope.commandId !== executions[0]!.meta.commandId)
      throw new RefusedError(refuse('wrong-state-set-up'));
    for (const execution of executions) await this.executor.execute(execution);
  }
}

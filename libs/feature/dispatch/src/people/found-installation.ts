import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@redress/event-store';
import { consequentId, isRefusal, machine, refuse, shanghaiDay, type CommandMeta } from '@redress/kernel';
import { ADMINISTRATORS, foundingSteps, type AccountEvent, type FirstAdministrator } from '@redress/people';
import { CommandExecutor, EVENT_STORE, RefusedError } from '@redress/service';
import { EnterStaff } from './enter-staff.js';
import type { StaffBody } from './staff-body.js';

/** The first three administrators, by their roles. */
export type FirstThree = Readonly<Record<FirstAdministrator['role'], StaffBody>>;

/** Gives an empty installation its first three administrators. Later ones are proposed and approved. */
@Injectable()
export class FoundInstallation {
  constructor(
    private readonly entering: EnterStaff,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  /**
   * Enters three people and gives each an account and the post of an administrator from today on, as the platform itself. Refused
   * when there are accounts; a repeat of the command goes on where it was. At a start one process calls it.
   */
  async found(three: FirstThree, meta: Pick<CommandMeta, 'commandId' | 'at'>): Promise<void> {
    const administrators = await Promise.all(ADMINISTRATORS.map((role) => this.administrator(role, three[role])));
    const actor = machine('policy', 'found-installation');
    const steps = foundingSteps(administrators, shanghaiDay(meta.at));
    if (isRefusal(steps)) throw new RefusedError(steps);
    const executions = steps.map((step, index) => {
      const commandId = consequentId('found-installation', meta.commandId, String(index));
      return { ...step, meta: { commandId, at: meta.at, actor, causation: null, correlation: meta.commandId } };
    });
    await this.mustBeEmpty(executions.map(({ meta: { commandId } }) => commandId));
    for (const execution of executions) await this.executor.execute(execution);
  }

  private async administrator(
    role: FirstAdministrator['role'],
    { name, number }: StaffBody,
  ): Promise<FirstAdministrator> {
    const staff = await this.entering.subjectOf(number);
    return { role, staff, name: { subject: staff, text: name }, number: { subject: staff, text: number } };
  }

  /** An account that another command opened means that the installation was founded. */
  private async mustBeEmpty(own: readonly string[]): Promise<void> {
    const opened: AccountEvent['type'] = 'AccountOpened';
    for await (const { events } of this.store.readLog({ types: [opened] }))
      if (events.some(({ envelope }) => !own.includes(envelope.commandId)))
        throw new RefusedError(refuse('wrong-state-founded'));
  }
}

// Law: Personal Information Protection Law Art. 47 (erasure on request, or when the purpose is reached).
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decide, refuse, type CommandMeta, type Decision, type Fold } from '@redress/kernel';
import { CommandExecutor, RefusedError, VAULT } from '@redress/service';
import type { Vault } from '@redress/vault';
import type { ErasureReason, PersonEvent } from './events.js';

export class ErasePersonCommand extends Command<void> {
  constructor(
    readonly subject: string,
    readonly reason: ErasureReason,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

const erasedFold: Fold<boolean, PersonEvent> = { initial: false, evolve: () => true };

@CommandHandler(ErasePersonCommand)
export class ErasePersonHandler implements ICommandHandler<ErasePersonCommand> {
  constructor(
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** The key goes first: an event that says "erased" before it is true would be worse than one that comes late. */
  async execute({ subject, reason, meta }: ErasePersonCommand): Promise<void> {
    if (meta.actor.role !== 'administrator') throw new RefusedError(administratorOnly);
    await this.vault.erase(subject, { actor: meta.actor, reason });
    await this.executor.execute({
      stream: `person-${subject}`,
      fold: erasedFold,
      meta,
      decide: (erased): Decision<PersonEvent> =>
        erased ? decide<PersonEvent>() : decide<PersonEvent>({ type: 'SubjectErased', data: { subject, reason } }),
    });
  }
}

const administratorOnly = refuse('administrator-only', '须由管理员操作。 Only an administrator may erase a person.', [
  'administrator',
]);

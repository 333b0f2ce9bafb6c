import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from './command-executor.js';
import type { Executed, Execution } from './execution.js';

/** Any act, on its way from a route or a policy to the executor over the command bus. */
export class Perform extends Command<Executed> {
  constructor(readonly execution: Execution) {
    super();
  }
}

@CommandHandler(Perform)
export class PerformHandler implements ICommandHandler<Perform> {
  constructor(@Inject(CommandExecutor) private readonly executor: CommandExecutor) {}

  execute({ execution }: Perform): Promise<Executed> {
    return this.executor.execute(execution);
  }
}

import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandMeta } from '@redress/kernel';
import type { Department } from '@redress/rulebook';
import { CommandExecutor } from '@redress/service';
import { OFFICE_STREAM, officeFold, registerDepartment } from './office.js';

export class RegisterDepartmentCommand extends Command<void> {
  constructor(
    readonly department: Department,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RegisterDepartmentCommand)
export class RegisterDepartmentHandler implements ICommandHandler<RegisterDepartmentCommand> {
  constructor(@Inject(CommandExecutor) private readonly executor: CommandExecutor) {}

  async execute({ department, meta }: RegisterDepartmentCommand): Promise<void> {
    await this.executor.execute({
      stream: OFFICE_STREAM,
      fold: officeFold,
      meta,
      decide: (office) => registerDepartment(office, department, meta),
    });
  }
}

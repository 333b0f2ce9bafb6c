import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { deterministicId, type CommandMeta } from '@redress/kernel';
import { DEFAULT_DEPARTMENTS } from '@redress/rulebook';
import { CLOCK, CommandExecutor, type Clock } from '@redress/service';
import { Departments } from './departments.js';
import { OFFICE_STREAM, officeFold, registerDepartment } from './office.js';

/** Gives an office that has no departments the default ones, so that its first ticket finds somebody responsible. */
@Injectable()
export class OpenOffice implements OnApplicationBootstrap {
  constructor(
    private readonly departments: Departments,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.departments.all()).length > 0) return;
    for (const department of DEFAULT_DEPARTMENTS) {
      const meta = this.metaFor(department.id);
      await this.executor.execute({
        stream: OFFICE_STREAM,
        fold: officeFold,
        meta,
        decide: (office) => registerDepartment(office, department, meta),
      });
    }
  }

  private metaFor(department: string): CommandMeta {
    return {
      commandId: deterministicId('default-office', department),
      at: new Date(this.clock.now()).toISOString(),
      actor: { role: 'administrator', id: 'default-office', department: null },
      causation: null,
      correlation: 'default-office',
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { refuse, type CommandMeta, type Id } from '@redress/kernel';
import { enterStaffAct, readStaffNumber, staff } from '@redress/people';
import { CommandExecutor, mustHaveRight, RefusedError, VAULT, type Executed } from '@redress/service';
import type { Vault } from '@redress/vault';
import type { StaffBody } from './staff-body.js';

/** Enters colleagues: a staff number leads to one subject of the vault, however it is written. */
@Injectable()
export class EnterStaff {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CommandExecutor) private readonly executor: CommandExecutor,
  ) {}

  /** Throws `NotAllowedError`, and `RefusedError` for a number that is none and for who is in the register already. */
  async enter({ name, number }: StaffBody, meta: CommandMeta): Promise<Executed & { readonly id: Id }> {
    mustHaveRight(meta.actor, enterStaffAct.name);
    const id = await this.subjectOf(number);
    const input = { name: { subject: id, text: name }, number: { subject: id, text: number } };
    const executed = await this.executor.execute({ aggregate: staff, act: enterStaffAct, id, input, meta });
    return { id, ...executed };
  }

  /** The subject of a staff number. Throws `RefusedError` for a number that is none. */
  async subjectOf(number: string): Promise<Id> {
    const read = readStaffNumber(number);
    if (read === null) throw new RefusedError(refuse('staff-number-unreadable'));
    return this.vault.subjectFor('staff', `staff:${read}`);
  }
}

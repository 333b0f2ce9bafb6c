import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@redress/kernel';
import type { KnownStaff } from '@redress/people';
import { VAULT } from '@redress/service';
import type { Vault } from '@redress/vault';
import type { StaffView } from './people-answer.js';

const FIELDS = ['name', 'number'] as const;

/** Opens what colleagues are called. It is data of the office, shown to who administers; that it was looked at is logged all the same. */
@Injectable()
export class StaffNames {
  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  /** Colleagues with what was approved and what was entered last. */
  async open(staff: readonly KnownStaff[], actor: Actor): Promise<readonly StaffView[]> {
    const events = staff.flatMap(({ entry, approved }) => [entry.event, approved?.name, approved?.number]);
    const wanted = [...new Set(events)].flatMap((eventId) =>
      eventId === undefined ? [] : [{ eventId, fields: FIELDS }],
    );
    const opened = await this.vault.openAll(wanted, { purpose: 'administer-staff', actor });
    const textOf = (eventId: string | undefined, field: (typeof FIELDS)[number]): string | null =>
      (eventId === undefined ? undefined : opened.get(eventId)?.[field]) ?? null;
    return staff.map(({ id, status, entry, approved }) => ({
      ...{ id, status, name: textOf(approved?.name, 'name'), number: textOf(approved?.number, 'number') },
      entered: { entry: entry.revision, name: textOf(entry.event, 'name'), number: textOf(entry.event, 'number') },
    }));
  }
}

import type { LocalDate } from '@redress/kernel';

/** Who has the ticket and how far it is on its way through the hotline. */
export type Custody =
  | { readonly stage: 'registered' }
  | { readonly stage: 'classified' }
  | { readonly stage: 'assigned'; readonly department: string }
  | { readonly stage: 'returned'; readonly department: string; readonly reason: string; readonly by: readonly string[] }
  | { readonly stage: 'return-upheld'; readonly department: string }
  | { readonly stage: 'handling'; readonly department: string }
  | { readonly stage: 'awaiting-sign-off'; readonly department: string }
  | { readonly stage: 'concluded'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'followed-up'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'closed'; readonly department: string | null; readonly as: ClosedAs; readonly on: LocalDate }
  | { readonly stage: 'archived'; readonly department: string };

/** Why a ticket ended without the leader's signature. */
export type ClosedAs = 'withdrawn' | 'answered' | 'transferred-out' | 'voided';

/** The department that has the ticket, if any has. */
export function departmentOf(custody: Custody): string | null {
  return 'department' in custody ? custody.department : null;
}

/** The custody of the same department at another stage. Only a ticket that a department has gets there. */
export function heldAt<Stage extends 'handling' | 'awaiting-sign-off' | 'archived' | 'return-upheld' | 'assigned'>(
  custody: Custody,
  stage: Stage,
): { readonly stage: Stage; readonly department: string } {
  return { stage, department: departmentOf(custody) ?? '' };
}

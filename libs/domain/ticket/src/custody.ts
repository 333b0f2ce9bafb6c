import type { LocalDate } from '@redress/kernel';

/** Who has the ticket and how far it is on its way through the hotline. */
export type Custody =
  | { readonly stage: 'registered' }
  | { readonly stage: 'classified' }
  | { readonly stage: 'assigned'; readonly department: string }
  | { readonly stage: 'returned'; readonly department: string; readonly reason: string; readonly by: readonly string[] }
  | { readonly stage: 'return-upheld'; readonly department: string }
  | { readonly stage: 'awaiting-citizen'; readonly until: LocalDate }
  | { readonly stage: 'handling'; readonly department: string }
  | { readonly stage: 'awaiting-sign-off'; readonly department: string }
  | { readonly stage: 'concluded'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'followed-up'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'closed'; readonly department: string | null; readonly as: ClosedAs; readonly on: LocalDate }
  | { readonly stage: 'archived'; readonly department: string | null; readonly closedAs: ClosedAs | null };

/** Why a ticket ended without the leader's signature. */
export type ClosedAs = 'withdrawn' | 'answered' | 'transferred-out' | 'voided';

/** The department that has the ticket, if any has. */
export function departmentOf(custody: Custody): string | null {
  return 'department' in custody ? custody.department : null;
}

/** The department that the ticket is with. What it returned with right is with it no longer, so that it sees it no longer. */
export function holderOf(custody: Custody): string | null {
  return custody.stage === 'return-upheld' ? null : departmentOf(custody);
}

/** The custody of the same department at another stage. Only a ticket that a department has gets there. */
export function heldAt<Stage extends 'handling' | 'awaiting-sign-off' | 'return-upheld' | 'assigned'>(
  custody: Custody,
  stage: Stage,
): { readonly stage: Stage; readonly department: string } {
  return { stage, department: departmentOf(custody) ?? '' };
}

/** The ticket lies with the hotline, and a department is chosen next; what it is about comes first where nobody said it. */
export function toBeSentOn({ category }: { readonly category: string | null }): Custody {
  return { stage: category === null ? 'registered' : 'classified' };
}

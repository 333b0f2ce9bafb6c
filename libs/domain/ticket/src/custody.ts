import type { LocalDate } from '@redress/kernel';
import type { TicketEvent } from './events.js';
import type { ReopenReason } from './vocabulary.js';

/** Who has the ticket and how far it is on its way through the hotline. */
export type Custody =
  | { readonly stage: 'registered' }
  | { readonly stage: 'classified' }
  | { readonly stage: 'assigned'; readonly department: string }
  | { readonly stage: 'returned'; readonly department: string; readonly reason: string }
  | { readonly stage: 'return-upheld'; readonly department: string }
  | { readonly stage: 'handling'; readonly department: string; readonly reopened: ReopenReason | null }
  | { readonly stage: 'awaiting-sign-off'; readonly department: string }
  | { readonly stage: 'signed-off'; readonly department: string }
  | { readonly stage: 'concluded'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'followed-up'; readonly department: string; readonly on: LocalDate }
  | { readonly stage: 'archived'; readonly department: string };

/** The department that has the ticket, if any has. */
export function departmentOf(custody: Custody): string | null {
  return 'department' in custody ? custody.department : null;
}

/** How custody follows from the ticket's events; an event that does not concern it leaves it as it is. */
export function evolveCustody(custody: Custody, event: TicketEvent): Custody {
  const department = departmentOf(custody) ?? '';
  switch (event.type) {
    case 'TicketClassified':
      return custody.stage === 'registered' ? { stage: 'classified' } : custody;
    case 'TicketAssigned':
      return { stage: 'assigned', department: event.data.department };
    case 'TicketReassigned':
      return { stage: 'assigned', department: event.data.to };
    case 'TicketSignedFor':
      return { stage: 'handling', department, reopened: null };
    case 'TicketReturned':
      return { stage: 'returned', department, reason: event.data.reason };
    case 'ReturnArbitrated':
      return { stage: event.data.outcome === 'upheld' ? 'return-upheld' : 'assigned', department };
    case 'SignOffRequested':
      return { stage: 'awaiting-sign-off', department };
    case 'TicketSignedOff':
      return { stage: 'signed-off', department };
    case 'TicketSentBack':
      return { stage: 'handling', department, reopened: null };
    case 'TicketConcluded':
      return { stage: 'concluded', department, on: event.data.on };
    case 'TicketFollowedUp':
      return { stage: 'followed-up', department, on: event.data.on };
    case 'TicketReopened':
      return { stage: 'handling', department, reopened: event.data.reason };
    case 'TicketArchived':
      return { stage: 'archived', department };
    default:
      return custody;
  }
}

import type { LocalDate } from '@redress/kernel';
import type { TicketKind } from './vocabulary.js';

/** How a department's procedure can end. */
export type Outcome = 'refused' | 'settled' | 'terminated' | 'withdrawn' | 'filed' | 'not-filed' | 'answered';

/** How far the department's own procedure is in a round. `finished` means that sign-off may be requested. */
export type Handling =
  | { readonly stage: 'not-opened' }
  | { readonly stage: 'awaiting-initial-check' }
  | { readonly stage: 'accepted' }
  | { readonly stage: 'with-odr-unit'; readonly unit: string; readonly referredOn: LocalDate }
  | { readonly stage: 'mediating' }
  | { readonly stage: 'awaiting-notice'; readonly outcome: 'settled' | 'terminated'; readonly decidedOn: LocalDate }
  | { readonly stage: 'awaiting-verification' }
  | { readonly stage: 'awaiting-answer' }
  | { readonly stage: 'finished'; readonly outcome: Outcome };

/** The procedure that signing for a ticket opens: initial check, verification or answer, by kind. */
export function openedFor(kind: TicketKind): Handling {
  switch (kind) {
    case 'complaint':
      return { stage: 'awaiting-initial-check' };
    case 'report':
      return { stage: 'awaiting-verification' };
    case 'consultation':
      return { stage: 'awaiting-answer' };
  }
}

/** Where a new round begins: where the last outcome is decided anew. An acceptance once given stands. */
export function reopenedAfter(kind: TicketKind, handling: Handling): Handling {
  if (handling.stage !== 'finished') return handling;
  return handling.outcome === 'settled' || handling.outcome === 'terminated' ? { stage: 'accepted' } : openedFor(kind);
}

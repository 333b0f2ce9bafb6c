import type { LocalDate } from '@redress/kernel';
import type { TicketKind } from './vocabulary.js';

/** How a department's procedure can end. */
export type Outcome = 'refused' | 'settled' | 'terminated' | 'withdrawn' | 'filed' | 'not-filed' | 'answered';

/** Where a department decides. A decision that is taken back is made there anew. */
export type DecidingStage =
  'awaiting-initial-check' | 'accepted' | 'mediating' | 'awaiting-verification' | 'awaiting-answer';

/** How far the department's own procedure is in a round. `finished` means that sign-off may be requested. */
export type Handling =
  | { readonly stage: 'not-opened' }
  | { readonly stage: 'awaiting-initial-check' }
  | { readonly stage: 'accepted' }
  | { readonly stage: 'with-odr-unit'; readonly unit: string; readonly referredOn: LocalDate }
  | { readonly stage: 'mediating' }
  | {
      readonly stage: 'awaiting-notice';
      readonly outcome: 'settled' | 'terminated' | 'withdrawn';
      readonly decidedOn: LocalDate;
      readonly from: 'accepted' | 'mediating';
    }
  | { readonly stage: 'awaiting-verification' }
  | { readonly stage: 'awaiting-answer' }
  | { readonly stage: 'finished'; readonly outcome: Outcome; readonly from: DecidingStage };

/** Whether the complaint is accepted and its mediation not over, so that both parties are told how it ends. */
export function isAccepted({ stage }: Handling): boolean {
  return stage === 'accepted' || stage === 'with-odr-unit' || stage === 'mediating';
}

/** Where the end of an accepted complaint is decided: in mediation once that is open, before it with or without an ODR unit. */
export function mediationStage({ stage }: Handling): 'accepted' | 'mediating' {
  return stage === 'mediating' ? 'mediating' : 'accepted';
}

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
export function reopenedAfter(kind: TicketKind, outcome: Outcome): Handling {
  return outcome === 'settled' || outcome === 'terminated' ? { stage: 'accepted' } : openedFor(kind);
}

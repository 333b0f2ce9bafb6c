import type { LocalDate } from '@redress/kernel';
import type { TicketEvent } from './events.js';
import type { Procedure } from './vocabulary.js';

/** How a department's procedure can end. */
export type Outcome = 'refused' | 'settled' | 'terminated' | 'withdrawn' | 'filed' | 'not-filed' | 'answered';

/** How far the department's own procedure is. `finished` means that sign-off may be requested. */
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

/** How the handling follows from the ticket's events; an event that does not concern it leaves it as it is. */
export function evolveHandling(handling: Handling, event: TicketEvent): Handling {
  switch (event.type) {
    case 'HandlingOpened':
      return opened(event.data.procedure);
    case 'ComplaintAccepted':
      return { stage: 'accepted' };
    case 'ComplaintRefused':
      return { stage: 'finished', outcome: 'refused' };
    case 'ComplaintReferredToOdr':
      return { stage: 'with-odr-unit', ...event.data };
    case 'OdrUnitAnswered':
      return event.data.outcome === 'settled'
        ? { stage: 'awaiting-notice', outcome: 'settled', decidedOn: event.data.answeredOn }
        : { stage: 'accepted' };
    case 'MediationOpened':
      return { stage: 'mediating' };
    case 'MediationSettled':
      return { stage: 'awaiting-notice', outcome: 'settled', decidedOn: event.data.settledOn };
    case 'MediationTerminated':
      return { stage: 'awaiting-notice', outcome: 'terminated', decidedOn: event.data.decidedOn };
    case 'PartiesTold':
      return handling.stage === 'awaiting-notice' ? { stage: 'finished', outcome: handling.outcome } : handling;
    case 'ComplaintWithdrawn':
      return { stage: 'finished', outcome: 'withdrawn' };
    case 'ReportFiled':
      return { stage: 'finished', outcome: 'filed' };
    case 'ReportNotFiled':
      return { stage: 'finished', outcome: 'not-filed' };
    case 'ConsultationAnswered':
      return { stage: 'finished', outcome: 'answered' };
    case 'TicketReopened':
      return handling.stage === 'finished' ? reopened(handling.outcome) : handling;
    default:
      return handling;
  }
}

function opened(procedure: Procedure): Handling {
  switch (procedure) {
    case 'initial-check':
      return { stage: 'awaiting-initial-check' };
    case 'verification':
      return { stage: 'awaiting-verification' };
    case 'answer':
      return { stage: 'awaiting-answer' };
  }
}

/** A reopened ticket goes back to where its outcome is decided anew; an acceptance once given stands. */
function reopened(outcome: Outcome): Handling {
  switch (outcome) {
    case 'settled':
    case 'terminated':
      return { stage: 'accepted' };
    case 'refused':
    case 'withdrawn':
      return opened('initial-check');
    case 'filed':
    case 'not-filed':
      return opened('verification');
    case 'answered':
      return opened('answer');
  }
}

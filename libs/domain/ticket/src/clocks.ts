import type { LocalDate } from '@redress/kernel';
import { clockFold, type ClockEvent, type LimitClock, type LimitCode } from '@redress/rulebook';
import type { TicketEvent } from './events.js';

/** The clocks that a ticket's limits run on, as far as they have started. */
export type TicketClocks = Readonly<Partial<Record<LimitCode, LimitClock>>>;

/** How the clocks follow from the ticket's events; an event that concerns none leaves them as they are. */
export function evolveClocks(clocks: TicketClocks, event: TicketEvent): TicketClocks {
  return clockMoves(clocks, event).reduce((moved, [limit, move]) => {
    const clock = clockFold.evolve(moved[limit] ?? null, move);
    return clock === null ? moved : { ...moved, [limit]: clock };
  }, clocks);
}

type Move = readonly [limit: LimitCode, move: ClockEvent];

/** What an event means for which clock. Everything starts at receipt, so that a return or a transfer gains nobody time. */
function clockMoves(clocks: TicketClocks, event: TicketEvent): readonly Move[] {
  switch (event.type) {
    case 'TicketRegistered': {
      const { kind, receivedOn } = event.data;
      return [start('sign-for', receivedOn), start('answer', receivedOn), ...PROCEDURE_LIMIT[kind](receivedOn)];
    }
    case 'TicketSignedFor':
      return stop(null, 'sign-for');
    case 'ComplaintAccepted':
      return [...stop(event.data.toldOn, 'initial-check', 'answer'), start('mediation', event.data.decidedOn)];
    case 'ComplaintRefused':
      return stop(event.data.toldOn, 'initial-check', 'answer');
    case 'ComplaintReferredToOdr':
      return [startAnew(clocks, 'odr', event.data.referredOn)];
    case 'OdrUnitAnswered':
      return stop(event.data.answeredOn, 'odr', ...(event.data.outcome === 'settled' ? (['mediation'] as const) : []));
    case 'MediationSettled':
      return stop(event.data.settledOn, 'mediation');
    case 'MediationTerminated':
      return [
        ...stop(event.data.decidedOn, 'mediation'),
        startAnew(clocks, 'termination-notice', event.data.decidedOn),
      ];
    case 'PartiesTold':
      return stop(event.data.toldOn, 'termination-notice');
    case 'ComplaintWithdrawn':
      return stop(event.data.withdrawnOn, 'initial-check', 'answer', 'mediation', 'odr');
    case 'VerificationExtended':
      return [extend('verification', event.data.approvedOn, event.data.workingDays)];
    case 'LeadVerificationExtended':
      return [extend('lead-verification', event.data.approvedOn, event.data.workingDays)];
    case 'CaseDecisionExtended':
      return [extend('case-decision', event.data.approvedOn, event.data.days)];
    case 'LimitPaused':
      return [[event.data.limit, { type: 'paused', data: event.data }]];
    case 'LimitResumed':
      return [[event.data.limit, { type: 'resumed', data: event.data }]];
    case 'SupervisoryCheckRecorded':
      return event.data.leadFound ? [startAnew(clocks, 'lead-verification', event.data.checkedOn)] : [];
    case 'LeadFound':
      return [startAnew(clocks, 'lead-verification', event.data.discoveredOn)];
    case 'LeadVerified':
      return stop(event.data.decidedOn, 'lead-verification');
    case 'NewFactsJoined':
      return [['verification', { type: 'restarted', data: { on: event.data.receivedOn } }]];
    case 'CaseDecided':
      return stop(event.data.decidedOn, 'case-decision');
    case 'JurisdictionDisputed':
      return [startAnew(clocks, 'jurisdiction', event.data.disputedOn)];
    case 'JurisdictionSettled':
      return stop(event.data.settledOn, 'jurisdiction');
    case 'ReportFiled':
      return [
        ...stop(event.data.decidedOn, 'verification', 'answer'),
        startAnew(clocks, 'filing-notice', event.data.decidedOn),
        startAnew(clocks, 'case-decision', event.data.decidedOn),
      ];
    case 'ReportNotFiled':
      return [
        ...stop(event.data.decidedOn, 'verification', 'answer'),
        startAnew(clocks, 'filing-notice', event.data.decidedOn),
      ];
    case 'ReporterTold':
      return stop(event.data.toldOn, 'filing-notice');
    case 'ConsultationAnswered':
      return stop(event.data.answeredOn, 'answer');
    case 'TicketConcluded':
      return stop(event.data.on, 'sign-for', 'answer');
    case 'TicketReopened':
      return [[reopenedLimit(clocks), { type: 'reopened', data: {} }]];
    default:
      return [];
  }
}

/** The limit that the procedure of a kind begins with; that of a consultation is its answer. */
const PROCEDURE_LIMIT: Readonly<
  Record<Extract<TicketEvent, { type: 'TicketRegistered' }>['data']['kind'], (receivedOn: LocalDate) => readonly Move[]>
> = {
  complaint: (receivedOn) => [start('initial-check', receivedOn)],
  report: (receivedOn) => [start('verification', receivedOn)],
  consultation: () => [],
};

/** What a reopened ticket has to do again: an acceptance once given stands, so its mediation runs on. */
function reopenedLimit(clocks: TicketClocks): LimitCode {
  return (['mediation', 'initial-check', 'verification'] as const).find((limit) => limit in clocks) ?? 'answer';
}

function start(limit: LimitCode, on: LocalDate): Move {
  return [limit, { type: 'started', data: { on } }];
}

/** For what may happen more than once, each time with a term of its own. */
function startAnew(clocks: TicketClocks, limit: LimitCode, on: LocalDate): Move {
  return [limit, { type: limit in clocks ? 'restarted' : 'started', data: { on } }];
}

function extend(limit: LimitCode, approvedOn: LocalDate, length: number): Move {
  return [limit, { type: 'extended', data: { approvedOn, length } }];
}

function stop(on: LocalDate | null, ...limits: readonly LimitCode[]): readonly Move[] {
  return limits.map((limit) => [limit, { type: 'stopped', data: { on } }]);
}

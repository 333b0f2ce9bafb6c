import type { RecordedEvent } from '@redress/event-store';
import { refuse, shanghaiDay, type LocalDate } from '@redress/kernel';
import { WITHDRAWAL_GROUND, type NoticeKind } from '@redress/rulebook';
import { RefusedError, stateOf } from '@redress/service';
import { departmentOf, tickets, type Outcome, type RegisteredTicket, type TicketEvent } from '@redress/ticket';

/** The event that a notice tells of. A withdrawal ends mediation too, and is told like a termination. */
const TELLS_OF = {
  acceptance: 'ComplaintAccepted',
  refusal: 'ComplaintRefused',
  termination: 'MediationTerminated',
  filing: 'ReportFiled',
  'non-filing': 'ReportNotFiled',
  return: 'TicketReturned',
} as const satisfies Record<NoticeKind, TicketEvent['type']>;

/** The decision that a notice tells of no longer stands once it was taken back. */
const OUTCOMES: Readonly<Partial<Record<NoticeKind, readonly Outcome[]>>> = {
  refusal: ['refused'],
  termination: ['terminated', 'withdrawn'],
  filing: ['filed'],
  'non-filing': ['not-filed'],
};

type Told<Kind extends NoticeKind> = Extract<TicketEvent, { type: (typeof TELLS_OF)[Kind] }>;

/** When and by whom the latest decision of a kind was taken. */
export interface Taken {
  readonly decidedOn: LocalDate;
  /** Which department decided. */
  readonly department: string;
  /** The ticket as it was then. */
  readonly ticket: RegisteredTicket;
  readonly deciding: RecordedEvent;
}

/** A decision and what it says. */
export interface Decision<Kind extends NoticeKind> extends Taken {
  readonly data: Told<Kind>['data'];
}

/** Finds what a notice is to tell of. Throws a refusal when no such decision stands on the ticket. */
export function decisionOf<Kind extends NoticeKind>(events: readonly RecordedEvent[], kind: Kind): Decision<Kind> {
  const at = placeOf(events, kind);
  const ticket = stateOf(tickets, events.slice(0, at + 1));
  const deciding = events[at];
  if (deciding === undefined || ticket.status !== 'registered')
    throw new RefusedError(refuse('not-found-decision', {}, decided(events)));
  const data = dataOf(deciding.envelope as Pick<TicketEvent, 'type' | 'data'>) as Told<Kind>['data'];
  const decidedOn = 'decidedOn' in data ? data.decidedOn : shanghaiDay(deciding.envelope.occurredAt);
  return { data, decidedOn, department: departmentOf(ticket.custody) ?? '', ticket, deciding };
}

/** Where the latest decision of a kind is in the log of the ticket; −1 where there is none, or it was taken back. */
function placeOf(events: readonly RecordedEvent[], kind: NoticeKind): number {
  const at = events.findLastIndex((event, i) => tellsOf(events, kind, event, i));
  const takenBack = events.slice(at + 1).some(({ envelope }) => {
    const { type, data } = envelope as Pick<TicketEvent, 'type' | 'data'>;
    return type === 'DecisionTakenBack' && OUTCOMES[kind]?.includes((data as { outcome: Outcome }).outcome) === true;
  });
  return takenBack ? -1 : at;
}

function tellsOf(events: readonly RecordedEvent[], kind: NoticeKind, { envelope }: RecordedEvent, i: number): boolean {
  if (envelope.type === TELLS_OF[kind]) return true;
  return kind === 'termination' && envelope.type === 'ComplaintWithdrawn' && endsMediation(events.slice(0, i + 1));
}

/** A withdrawal before acceptance ends no mediation, and nobody has to be told of it. */
function endsMediation(events: readonly RecordedEvent[]): boolean {
  const ticket = stateOf(tickets, events);
  return ticket.status === 'registered' && ticket.round.handling.stage === 'awaiting-notice';
}

/** What a decision says; a withdrawal, that mediation ended on its ground. */
function dataOf(event: Pick<TicketEvent, 'type' | 'data'>): TicketEvent['data'] {
  if (event.type !== 'ComplaintWithdrawn') return event.data;
  return { ground: WITHDRAWAL_GROUND, decidedOn: (event.data as { withdrawnOn: LocalDate }).withdrawnOn };
}

/** The kinds of notices that the ticket has decisions for. */
function decided(events: readonly RecordedEvent[]): NoticeKind[] {
  return (Object.keys(TELLS_OF) as NoticeKind[]).filter((kind) => placeOf(events, kind) >= 0);
}

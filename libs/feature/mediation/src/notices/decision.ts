import type { RecordedEvent } from '@redress/event-store';
import { refuse, shanghaiDay, type LocalDate } from '@redress/kernel';
import type { NoticeKind } from '@redress/rulebook';
import { RefusedError, stateOf } from '@redress/service';
import { departmentOf, tickets, type RegisteredTicket, type TicketEvent } from '@redress/ticket';

/** The event that a notice tells of. */
const TELLS_OF = {
  acceptance: 'ComplaintAccepted',
  refusal: 'ComplaintRefused',
  termination: 'MediationTerminated',
  filing: 'ReportFiled',
  'non-filing': 'ReportNotFiled',
  return: 'TicketReturned',
} as const satisfies Record<NoticeKind, TicketEvent['type']>;

type Told<Kind extends NoticeKind> = Extract<TicketEvent, { type: (typeof TELLS_OF)[Kind] }>;

/** When and by whom the latest decision of a kind was taken. */
export interface Taken {
  readonly decidedOn: LocalDate;
  /** Which department decided. */
  readonly department: string;
  /** The ticket as it was then. */
  readonly ticket: RegisteredTicket;
}

/** A decision and what it says. */
export interface Decision<Kind extends NoticeKind> extends Taken {
  readonly data: Told<Kind>['data'];
}

/** Finds what a notice is to tell of. Throws a refusal when there is no such decision on the ticket. */
export function decisionOf<Kind extends NoticeKind>(events: readonly RecordedEvent[], kind: Kind): Decision<Kind> {
  const at = events.findLastIndex(({ envelope }) => envelope.type === TELLS_OF[kind]);
  const ticket = stateOf(tickets, events.slice(0, at + 1));
  const deciding = events[at]?.envelope;
  if (deciding === undefined || ticket.status !== 'registered')
    throw new RefusedError(refuse('not-found-decision', {}, decided(events)));
  const data = deciding.data as Told<Kind>['data'];
  const decidedOn = 'decidedOn' in data ? data.decidedOn : shanghaiDay(deciding.occurredAt);
  return { data, decidedOn, department: departmentOf(ticket.custody) ?? '', ticket };
}

/** The kinds of notices that the ticket has decisions for. */
function decided(events: readonly RecordedEvent[]): NoticeKind[] {
  const types = new Set(events.map(({ envelope }) => envelope.type));
  return (Object.keys(TELLS_OF) as NoticeKind[]).filter((kind) => types.has(TELLS_OF[kind]));
}

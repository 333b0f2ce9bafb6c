import type { Event } from '@redress/kernel';
import type { TicketEvent, TicketKind, TicketRegistered } from '@redress/ticket';
import { ticketStream, type Happened } from './recorded.js';

/** What can be told of a ticket in short. */
export const registered = (over: Partial<TicketRegistered['data']> = {}): TicketEvent => ({
  type: 'TicketRegistered',
  data: {
    ...{ kind: 'complaint', channel: 'phone', number: '20260506-482159374', source: null, receivedOn: '2026-05-06' },
    ...{ area: null, person: 'person-1', anonymous: false, respondent: null, calendar: null, ...over },
  } as TicketRegistered['data'],
});
export const classified = (category: string): TicketEvent => ({
  type: 'TicketClassified',
  data: { category, complex: false, by: 'rules', rule: 'word-in-title' },
});
export const kindChanged = (from: TicketKind, to: TicketKind): TicketEvent => ({
  type: 'KindChanged',
  data: { from, to, reason: 'content-examined' },
});
export const assigned = (department: string): TicketEvent => ({
  type: 'TicketAssigned',
  data: { department, by: 'dispatcher', rule: null },
});
export const signedFor = (department: string): TicketEvent => ({ type: 'TicketSignedFor', data: { department } });
export const returned = (department: string): TicketEvent => ({
  type: 'TicketReturned',
  data: { department, reason: 'not-our-duty' },
});
export const accepted = (on: string): TicketEvent => ({
  type: 'ComplaintAccepted',
  data: { decidedOn: on, toldOn: on, toldBy: 'phone' },
});
export const refused = (on: string): TicketEvent => ({
  type: 'ComplaintRefused',
  data: { ground: 'not-a-consumer', decidedOn: on, toldOn: on, toldBy: 'phone', otherRoutes: [] },
});
export const paused = (limit: 'mediation' | 'initial-check' | 'verification', on: string): TicketEvent => ({
  type: 'LimitPaused',
  data: { limit, reason: 'testing', on, until: null, document: null },
});
export const resumed = (limit: 'mediation' | 'initial-check' | 'verification', on: string): TicketEvent => ({
  type: 'LimitResumed',
  data: { limit, on },
});
export const signOffRequested: TicketEvent = { type: 'SignOffRequested', data: {} };
export const signedOff = (department: string): TicketEvent => ({ type: 'TicketSignedOff', data: { department } });
export const reopened: TicketEvent = { type: 'TicketReopened', data: { reason: 'unresolved' } };
export const raised: TicketEvent = { type: 'UrgencyRaised', data: { to: 'safety', reason: 'harm-to-people' } };
export const urged: TicketEvent = { type: 'CitizenUrged', data: {} };
export const voided: TicketEvent = { type: 'RegistrationVoided', data: { reason: 'registered-twice' } };
export const receiptCorrected = (receivedOn: string): TicketEvent => ({
  type: 'RegistrationCorrected',
  data: {
    ...{ channel: 'letter', receivedOn, area: 'east', person: 'person-1', anonymous: false, respondent: null },
    ...{ reason: 'mistyped', fields: ['channel', 'receivedOn', 'area'] },
  },
});
export const recalculated = (calendar: string): TicketEvent => ({
  type: 'DueDaysRecalculated',
  data: { cause: 'event-1', calendar, ruleSet: null, limits: [] },
});
export const referred = (unit: string, on: string): Event => ({
  type: 'ComplaintReferredToOdr',
  data: { unit, referredOn: on },
});

/** The events of one ticket, all on a day. */
export const onTicket = (n: number | string, day: string, ...events: readonly Event[]): readonly Happened[] =>
  events.map((event) => ({ stream: ticketStream(n), day, event }));

const NEW_YEAR = {
  zh: '元旦',
  en: "New Year's Day",
  off: '01-01 01-02 01-03 01-04',
  statutory: '01-01',
  inLieu: '',
  worked: '',
};

/** The holidays of 2027, which move due days behind the end of 2026. */
export const year2027Published: Happened = {
  stream: 'rulebook',
  day: '2026-11-20',
  event: { type: 'CalendarYearPublished', data: { year: 2027, source: 'test', holidays: [NEW_YEAR] } },
};

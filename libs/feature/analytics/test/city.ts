import type { EventStore } from '@redress/event-store';
import { addDays, deterministicId, type LocalDate } from '@redress/kernel';
import { offices, type OfficesEvent } from '@redress/offices';
import { appendNext } from '@redress/testing';
import { tickets, type TicketEvent } from '@redress/ticket';

/** An event on its way into a stream, on the Shanghai day on which it occurs. */
export interface Happening {
  readonly stream: string;
  readonly day: LocalDate;
  readonly type: string;
  readonly data: object;
}

const DEPARTMENTS = ['east', 'west', 'north', 'south'] as const;
const FIRST_DAY = '2026-03-02';
const SPREAD_DAYS = 90;

export const ticketId = (n: number): string => deterministicId('ticket', String(n));

const ofOffices = (day: LocalDate, { type, data }: OfficesEvent): Happening => ({
  ...{ stream: offices.streamOf(''), day, type, data },
});

/** A department is registered, in effect from the same day on. */
export const registration = (id: string, zh: string, from = FIRST_DAY): Happening =>
  ofOffices(from, {
    type: 'OfficeRegistered',
    data: { id, level: 'department', name: { zh, en: id }, parent: null, from },
  });

/** A department gets another name from a day on. */
export const renaming = (id: string, zh: string, from: LocalDate): Happening =>
  ofOffices(from, { type: 'OfficeRenamed', data: { id, name: { zh, en: id }, from } });

/** Three of the four departments that have tickets: the fourth is ranked under its id. */
export const OFFICE: readonly Happening[] = [
  registration('east', '东城所'),
  registration('west', '西城所'),
  registration('idle', '无件所'),
  registration('north', '北城所'),
];

/** The whole life of the n-th ticket, on time or late, transferred, returned, withdrawn or opened again, as n has it. */
export function lifeOf(n: number): readonly Happening[] {
  const receivedOn = addDays(FIRST_DAY, (n * 7) % SPREAD_DAYS);
  const day = (days: number): LocalDate => addDays(receivedOn, days);
  const life: Happening[] = [];
  const note = (days: number, { type, data }: TicketEvent): void =>
    void life.push({ stream: tickets.streamOf(ticketId(n)), day: day(days), type, data });
  const [first, second] = [DEPARTMENTS[n % 4]!, DEPARTMENTS[(n + 1) % 4]!];
  const late = n % 5 === 0 ? 20 : 0;
  const kind = (['complaint', 'report', 'consultation', 'complaint'] as const)[n % 4]!;

  note(0, { type: 'TicketRegistered', data: { ...REGISTERED, kind, receivedOn } });
  note(0, { type: 'TicketClassified', data: { category: 'food', complex: n % 6 === 0, by: 'rules', rule: null } });
  note(0, { type: 'TicketAssigned', data: { department: first, by: 'rules', rule: null } });
  if (n % 3 === 0) {
    note(1, { type: 'TicketReturned', data: { department: first, reason: 'not-our-duty' } });
    note(1, { type: 'ReturnArbitrated', data: { outcome: n % 2 === 0 ? 'upheld' : 'rejected' } });
    note(1, { type: 'TicketReassigned', data: { from: first, to: second } });
  }
  if (n % 8 === 3) note(1, { type: 'UrgencyRaised', data: { to: 'safety', reason: 'harm-to-people' } });
  if (n % 6 === 2) note(2, { type: 'CitizenUrged', data: {} });
  note(2 + late, { type: 'TicketSignedFor', data: { department: n % 3 === 0 ? second : first } });
  if (n % 11 === 0) {
    note(3 + late, { type: 'ComplaintWithdrawn', data: { withdrawnOn: day(3 + late) } });
    return life;
  }
  const end = 4 + late + (n % 13);
  if (kind === 'complaint') {
    const decidedOn = day(3 + late);
    note(3 + late, { type: 'ComplaintAccepted', data: { decidedOn, toldOn: decidedOn, toldBy: 'phone' } });
    if (n % 4 === 3) note(3 + late, { type: 'ComplaintReferredToOdr', data: { unit: 'shop', referredOn: decidedOn } });
    if (n % 4 === 3)
      note(end, { type: 'OdrUnitAnswered', data: { unit: 'shop', answeredOn: day(end), outcome: 'not-settled' } });
    if (n % 7 < 4) note(end, { type: 'MediationSettled', data: { settledOn: day(end), amount: 100 } });
    else note(end, { type: 'MediationTerminated', data: { ground: 'no-agreement', decidedOn: day(end) } });
  } else if (kind === 'report') {
    if (n % 8 === 1) note(10, { type: 'VerificationExtended', data: { approvedOn: day(10), workingDays: 15 } });
    // Of some the limit was over by then.
    if (n % 8 === 5) note(end + 9, { type: 'NewFactsJoined', data: { receivedOn: day(end + 9), from: null } });
    note(end + 10, {
      type: 'ReportNotFiled',
      data: { decidedOn: day(end + 10), reason: 'no-breach', noticeOwed: false },
    });
  } else note(end, { type: 'ConsultationAnswered', data: { answeredOn: day(end) } });
  note(end + 10, { type: 'TicketSignedOff', data: { department: n % 3 === 0 ? second : first } });
  const satisfaction = (['satisfied', 'basically-satisfied', 'dissatisfied'] as const)[n % 3]!;
  note(end + 12, {
    type: 'TicketFollowedUp',
    data: { on: day(end + 12), reached: true, resolved: n % 4 !== 0, satisfaction },
  });
  // Corrected to no answer: its items are there no longer.
  if (n % 6 === 4)
    note(end + 13, {
      type: 'FollowUpCorrected',
      data: { followUp: life.length - 1, reason: 'misheard', reached: true, resolved: null, satisfaction: null },
    });
  if (n % 10 === 7) note(end + 14, { type: 'RegistrationVoided', data: { reason: 'registered-twice' } });
  if (n % 9 === 0) note(end + 13, { type: 'TicketReopened', data: { reason: 'unresolved' } });
  return life;
}

/** The office and so many lives, side by side in the order of their days. */
export function city(size: number): readonly Happening[] {
  const lives = Array.from({ length: size }, (_, n) => lifeOf(n)).flat();
  return [...OFFICE, ...lives.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))];
}

/** Appends what happened, at ten in the morning of its day; the position behind the last event. */
export async function append(store: EventStore, happenings: readonly Happening[]): Promise<number> {
  const size = await store.size();
  for (const [i, { stream, day, type, data }] of happenings.entries()) {
    const id = deterministicId(stream, type, String(size + i));
    const event = {
      id,
      type,
      occurredAt: `${day}T02:00:00.000Z`,
      actor: {
        account: 'operator:7',
        person: 'operator:7',
        role: 'operator',
        office: null,
        revision: null,
        for: null,
      } as const,
      causation: null,
      correlation: id,
      data,
      sealed: {},
    };
    await appendNext(store, { commandId: id, stream, events: [event] });
  }
  return store.size();
}

const REGISTERED = {
  channel: 'phone',
  number: '20260506-482159374',
  source: null,
  area: null,
  person: 'somebody',
  anonymous: false,
  respondent: null,
  calendar: null,
} as const;

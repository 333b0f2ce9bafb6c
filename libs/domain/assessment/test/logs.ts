import type { LocalDate } from '@redress/kernel';
import { offices, type OfficesEvent } from '@redress/offices';
import type { LoggedEvent } from '../src/replay/logged-event.js';
import type { Happening } from './ticket-events.js';

/** Ten in the morning in Shanghai. */
const instantOn = (day: LocalDate) => `${day}T02:00:00.000Z`;

/** A ticket's stream as the log holds it. */
export function logOf(ticket: string, happenings: readonly Happening[]): readonly LoggedEvent[] {
  return happenings.map(({ type, data, occurredOn }, revision) => ({
    stream: `ticket-${ticket}`,
    revision,
    type,
    occurredAt: instantOn(occurredOn),
    data,
  }));
}

/** The registration of a department, in effect from a day on, as the log holds it. */
export function departmentLog(id: string, zh: string, from: LocalDate = '2026-01-05'): LoggedEvent {
  const data = { id, level: 'department', name: { zh, en: id }, parent: null, from } as const;
  return officesLog(from, { type: 'OfficeRegistered', data });
}

/** Another name for an office from a day on. */
export function renamedLog(id: string, zh: string, from: LocalDate): LoggedEvent {
  return officesLog(from, { type: 'OfficeRenamed', data: { id, name: { zh, en: id }, from } });
}

/** An event of the registers, entered on a day. */
export function officesLog(day: LocalDate, event: OfficesEvent): LoggedEvent {
  return { stream: offices.streamOf(''), revision: 0, occurredAt: instantOn(day), ...event };
}

/** Streams one event after the other in turn, as services that work side by side write them. */
export function interleave(logs: readonly (readonly LoggedEvent[])[]): readonly LoggedEvent[] {
  const longest = Math.max(0, ...logs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => logs.flatMap((log) => log[i] ?? [])).flat();
}

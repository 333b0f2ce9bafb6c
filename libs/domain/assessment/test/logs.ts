import type { LocalDate } from '@redress/kernel';
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

/** The registration of a department as the log holds it. */
export function departmentLog(id: string, zh: string, day: LocalDate = '2026-01-05', revision = 0): LoggedEvent {
  return {
    stream: `department-${id}`,
    revision,
    type: 'DepartmentRegistered',
    occurredAt: instantOn(day),
    data: { id, name: { zh, en: id }, responsibilities: [] },
  };
}

/** Streams one event after the other in turn, as services that work side by side write them. */
export function interleave(logs: readonly (readonly LoggedEvent[])[]): readonly LoggedEvent[] {
  const longest = Math.max(0, ...logs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => logs.flatMap((log) => log[i] ?? [])).flat();
}

/**
 * Where the events are: each union of events that one service emits into one kind of stream. An event that is in no union
 * named here has no contract, and the platform refuses to store it.
 *
 * @typedef {{ file: string, union: string, owner: 'intake' | 'dispatch' | 'mediation', stream: string }} EventSource
 * @type {readonly EventSource[]}
 */
export const EVENT_SOURCES = [
  { file: 'libs/domain/ticket/src/intake/events.ts', union: 'IntakeEvent', owner: 'intake', stream: 'ticket' },
  { file: 'libs/domain/ticket/src/dispatch/events.ts', union: 'DispatchEvent', owner: 'dispatch', stream: 'ticket' },
  { file: 'libs/domain/ticket/src/mediation/events.ts', union: 'MediationEvent', owner: 'mediation', stream: 'ticket' },
  {
    file: 'libs/feature/dispatch/src/departments/events.ts',
    union: 'OfficeEvent',
    owner: 'dispatch',
    stream: 'office',
  },
  {
    file: 'libs/domain/rulebook/src/book/rulebook-events.ts',
    union: 'RulebookEvent',
    owner: 'dispatch',
    stream: 'rulebook',
  },
  { file: 'libs/feature/intake/src/persons/events.ts', union: 'PersonEvent', owner: 'intake', stream: 'person' },
];

/** The type of what carries every event. */
export const ENVELOPE_SOURCE = { file: 'libs/domain/kernel/src/envelope.ts', type: 'Envelope' };

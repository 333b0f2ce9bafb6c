import { hash, randomUUID } from 'node:crypto';
import type { Append, Expected, NewEvent } from '../port.js';

/** An event as no department would write it, but any store must keep it. */
export function sampleEvent(type = 'TicketRegistered', data: object = { summary: '测试 ✓', count: 1 }): NewEvent {
  return {
    id: randomUUID(),
    type,
    occurredAt: '2026-09-24T02:00:00.000Z',
    actor: {
      account: 'operator:staff-7',
      person: 'operator:staff-7',
      role: 'operator',
      office: null,
      revision: null,
      for: null,
    },
    causation: null,
    correlation: 'submission-1',
    data,
    sealed: {},
  };
}

/** A command of `count` events with an id of its own. */
export function sampleAppend(stream: string, expected: Expected, count = 1, type?: string): Append {
  const events = Array.from({ length: count }, (_, index) => sampleEvent(type, { index }));
  const commandId = randomUUID();
  return { commandId, digest: digestOf(commandId), stream, expected, guards: [], events };
}

/** A digest that goes with a command id, for tests in which no two commands have the same id. */
export function digestOf(commandId: string): string {
  return hash('sha256', commandId);
}

/** A stream name that no other test uses. */
export function freshStream(): string {
  return `ticket-${randomUUID()}`;
}

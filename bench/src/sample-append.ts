import { randomUUID } from 'node:crypto';
import type { Append } from '@redress/event-store';

/** A command with one event on a new stream; its envelope takes 474 bytes. */
export function sampleAppend(): Append {
  return {
    commandId: randomUUID(),
    stream: `ticket-${randomUUID()}`,
    expected: 'none',
    events: [
      {
        id: randomUUID(),
        type: 'TicketAssigned',
        occurredAt: '2026-09-24T02:00:00.000Z',
        actor: { role: 'dispatcher', id: 'staff-0007', department: null },
        causation: null,
        correlation: 'submission-1',
        data: { department: 'market-east', deadline: '2026-10-12' },
        sealed: {},
      },
    ],
  };
}

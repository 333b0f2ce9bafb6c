import { randomBytes } from 'node:crypto';
import type { Append } from '@redress/event-store';

/** A command with one event on a new stream; its envelope takes 474 bytes. */
export function sampleAppend(): Append {
  const commandId = sampleId();
  return {
    commandId,
    // Of the right length only: clients share the machine with what is measured.
    digest: commandId.replaceAll('-', '').repeat(2),
    stream: `ticket-${sampleId()}`,
    expected: 'none',
    guards: [],
    events: [
      {
        id: sampleId(),
        type: 'TicketAssigned',
        occurredAt: '2026-09-24T02:00:00.000Z',
        actor: {
          account: 'dispatcher:staff-0007',
          person: 'dispatcher:staff-0007',
          role: 'dispatcher',
          office: null,
          revision: null,
          for: null,
        },
        causation: null,
        correlation: 'submission-1',
        data: { department: 'market-east', deadline: '2026-10-12' },
        sealed: {},
      },
    ],
  };
}

let millisecond = NaN;
let time = '';
let chance = '';
const DIGITS = 18;

/**
 * An id that begins with the time, as those of commands, events and the tickets that follow from them do (UUID version 7).
 * Cheap to make: clients share the machine with what is measured.
 */
export function sampleId(): string {
  const now = Date.now();
  if (now !== millisecond) {
    const digits = (millisecond = now).toString(16).padStart(12, '0');
    time = `${digits.slice(0, 8)}-${digits.slice(8)}-7`;
  }
  if (chance.length < DIGITS) chance = randomBytes(DIGITS * 256).toString('hex');
  const random = chance.slice(0, DIGITS);
  chance = chance.slice(DIGITS);
  return `${time}${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`;
}

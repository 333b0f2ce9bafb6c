import { consequentId } from '@redress/kernel';
import type { RecordedEvent } from '@redress/event-store';
import type { JournalEntry } from '../../journal.js';
import type { Invariant } from './invariant.js';

interface Promise {
  readonly ticket: string;
  readonly commandId: string;
  /** Behind its last event. */
  readonly position: number;
}

/** What was answered to somebody is in the log, under the id of the command, in the ticket and at the place it was told. */
export const noAcknowledgedCommandIsLost: Invariant = ({ log, journal }) => {
  const last = new Map<string, RecordedEvent>();
  for (const event of log) last.set(event.envelope.commandId, event);
  return journal.acknowledged.flatMap(promisesIn).flatMap(({ ticket, commandId, position }) => {
    const stored = last.get(commandId);
    if (!stored) return [`command ${commandId} on ticket ${ticket} was acknowledged and is not there`];
    const isThere = stored.envelope.stream === `ticket-${ticket}` && stored.position + 1 === position;
    return isThere ? [] : [`command ${commandId} was promised before ${position} and ends at ${stored.position}`];
  });
};

/** Who got an answer and then gave the next command on the same ticket finds them in this order. */
export const orderPerTicketIsKept: Invariant = ({ journal }) => {
  const reached = new Map<string, number>();
  return journal.acknowledged.flatMap(promisesIn).flatMap(({ ticket, commandId, position }) => {
    const before = reached.get(ticket) ?? 0;
    reached.set(ticket, position);
    return position > before ? [] : [`ticket ${ticket}: command ${commandId} ends at ${position}, not after ${before}`];
  });
};

/** The platform reacts to everything that people wait for, so that no life comes to a standstill. */
export const everyLifeIsLivedToItsEnd: Invariant = ({ stuck }) =>
  stuck.map(({ number, reason }) => `life ${number} is stuck: ${reason}`);

function promisesIn({ commandId, path, answer }: JournalEntry): readonly Promise[] {
  if (path === '/api/intake/submissions') {
    const { tickets } = answer!.body as { tickets: readonly { id: string; position: number }[] };
    return tickets.map(({ id, position }) => ({ ticket: id, commandId: consequentId('register', id), position }));
  }
  const { ticket, position } = answer!.body as { ticket: string; position: number };
  return [{ ticket, commandId, position }];
}

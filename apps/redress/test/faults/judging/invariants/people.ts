import { deterministicId } from '@redress/kernel';
import type { RecordedEvent } from '@redress/event-store';
import type { PositionTokens } from '@redress/service';
import type { JournalEntry } from '../../journal.js';
import type { Invariant } from './invariant.js';

interface Promised {
  /** A ticket or a request. */
  readonly thing: string;
  readonly commandId: string;
  /** Behind its last event. */
  readonly position: number;
}

/** What was answered to somebody is in the log, under the id of the command, in the ticket and at the place it was told. */
export const noAcknowledgedCommandIsLost: Invariant = ({ log, journal, positions }) => {
  const last = new Map<string, RecordedEvent>();
  for (const event of log) last.set(event.envelope.commandId, event);
  return journal.acknowledged
    .flatMap((entry) => promisesIn(entry, positions))
    .flatMap(({ thing, commandId, position }) => {
      const stored = last.get(commandId);
      if (!stored) return [`command ${commandId} on ${thing} was acknowledged and is not there`];
      const isThere = stored.envelope.stream.endsWith(`-${thing}`) && stored.position + 1 === position;
      return isThere ? [] : [`command ${commandId} was promised before ${position} and ends at ${stored.position}`];
    });
};

/** Who got an answer and then gave the next command on the same ticket finds them in this order. */
export const orderPerTicketIsKept: Invariant = ({ journal, positions }) => {
  const reached = new Map<string, number>();
  return journal.acknowledged
    .flatMap((entry) => promisesIn(entry, positions))
    .flatMap(({ thing, commandId, position }) => {
      const before = reached.get(thing) ?? 0;
      reached.set(thing, position);
      return position > before ? [] : [`${thing}: command ${commandId} ends at ${position}, not after ${before}`];
    });
};

/** The platform reacts to everything that people wait for, so that no life comes to a standstill. */
export const everyLifeIsLivedToItsEnd: Invariant = ({ stuck }) =>
  stuck.map(({ number, reason }) => `life ${number} is stuck: ${reason}`);

function promisesIn({ commandId, path, answer }: JournalEntry, positions: PositionTokens): readonly Promised[] {
  const told = JSON.parse(answer!.text) as Partial<Told> & { readonly tickets?: readonly Told[] };
  const at = ({ id, position }: Told, command: string): Promised => {
    return { thing: id, commandId: command, position: positions.open(position, 'position') };
  };
  if (path === '/api/intake/submissions')
    return told.tickets!.map((each) => at(each, deterministicId('register', each.id)));
  // The sample offices are many commands of a machine.
  return told.position === undefined ? [] : [at(told as Told, commandId)];
}

interface Told {
  readonly id: string;
  readonly position: string;
}

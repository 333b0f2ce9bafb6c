import type { Envelope } from '@redress/kernel';
import type { ShardFold } from '@redress/event-store';

/** What a fold of the benchmark knows of one ticket. */
interface TicketCount {
  revision: number;
  events: number;
  lastDay: string;
}

/** What came out of a replay. */
export interface Counted {
  readonly tickets: number;
  readonly events: number;
}

/** A fold for each ticket, as small as one can be that still notices a lost or repeated event. */
export default function createCountFold(): ShardFold<Counted> {
  const tickets = new Map<string, TicketCount>();
  let events = 0;
  return {
    apply({ stream, revision, occurredAt }: Envelope) {
      const ticket = tickets.get(stream);
      if (revision !== (ticket === undefined ? 0 : ticket.revision + 1)) throw new Error(`Not the next of ${stream}`);
      events++;
      if (ticket === undefined) {
        tickets.set(stream, { revision, events: 1, lastDay: occurredAt.slice(0, 10) });
        return;
      }
      ticket.revision = revision;
      ticket.events++;
      ticket.lastDay = occurredAt.slice(0, 10);
    },
    result: () => ({ tickets: tickets.size, events }),
  };
}

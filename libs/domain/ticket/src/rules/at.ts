import { isRefusal, refuse, type Refusal } from '@redress/kernel';
import type { Custody } from '../custody.js';
import type { Handling } from '../handling.js';
import type { Round } from '../round.js';
import type { RegisteredTicket, Ticket } from '../ticket.js';
import type { TicketKind } from '../vocabulary.js';

/** A ticket whose custody is at one of the stages. */
export type TicketAt<Stage extends Custody['stage']> = RegisteredTicket & {
  readonly custody: Extract<Custody, { stage: Stage }>;
};

/** A ticket in a department's hands whose procedure is at one of the stages. */
export type TicketHandledAt<Stage extends Handling['stage']> = TicketAt<'handling'> & {
  readonly round: Round & { readonly handling: Extract<Handling, { stage: Stage }> };
};

/** The stages before a department has signed for the ticket. */
const UNSIGNED = ['registered', 'classified', 'assigned', 'returned', 'return-upheld', 'awaiting-citizen'] as const;

/** No department has signed for the ticket yet. */
export function isUnsigned(ticket: Ticket): boolean {
  return ticket.status === 'registered' && (UNSIGNED as readonly string[]).includes(ticket.custody.stage);
}

/** The ticket while it lies with the hotline: no department is asked to take it, and none has. */
export function atTheHotline(
  ticket: Ticket,
): TicketAt<'registered' | 'classified' | 'return-upheld' | 'awaiting-citizen'> | Refusal {
  return at(ticket, 'registered', 'classified', 'return-upheld', 'awaiting-citizen');
}

/** The ticket, when there is one. */
export function existing(ticket: Ticket): RegisteredTicket | Refusal {
  return ticket.status === 'registered' ? ticket : refuse('not-found');
}

/** The ticket at one of the stages of its way; else the refusal says where it is and would have to be. */
export function at<Stage extends Custody['stage']>(
  ticket: Ticket,
  ...stages: readonly Stage[]
): TicketAt<Stage> | Refusal {
  const registered = existing(ticket);
  if (isRefusal(registered)) return registered;
  const { stage } = registered.custody;
  if ((stages as readonly string[]).includes(stage)) return registered as TicketAt<Stage>;
  return refuse('wrong-state-custody', { stage }, stages);
}

/** The ticket in handling, its procedure at one of the stages; else the refusal says where it is and would have to be. */
export function handledAt<Stage extends Handling['stage']>(
  ticket: Ticket,
  ...stages: readonly Stage[]
): TicketHandledAt<Stage> | Refusal {
  const held = at(ticket, 'handling');
  if (isRefusal(held)) return held;
  const { stage } = held.round.handling;
  if ((stages as readonly string[]).includes(stage)) return held as TicketHandledAt<Stage>;
  return refuse('wrong-state-handling', { stage }, stages);
}

/** The ticket, when it is of one of the kinds. */
export function ofKind(ticket: Ticket, ...kinds: readonly TicketKind[]): RegisteredTicket | Refusal {
  const registered = existing(ticket);
  if (isRefusal(registered) || kinds.includes(registered.kind)) return registered;
  return refuse('wrong-kind', { kind: registered.kind }, kinds);
}

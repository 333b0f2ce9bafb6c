import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '@redress/client/browser';
import { read } from '../api/platform.js';

/** A ticket without identities. */
export type Ticket = AnswerOf<'read-ticket'>;

/** What the console reads of an event; its content stays with who has a use for it. */
export interface TicketEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly actor: { readonly role: string; readonly office: string | null };
}

export function ticketNow(id: string) {
  return queryOptions({ queryKey: ['ticket', id], queryFn: () => read('read-ticket', { id }) });
}

export function ticketEvents(id: string) {
  return queryOptions({
    queryKey: ['ticket', id, 'events'],
    queryFn: async () =>
      ((await read('read-ticket-events', { id })) as { readonly items: readonly TicketEvent[] }).items,
  });
}

import type { Personal } from '@redress/kernel';
import type { RegisteredTicket } from './ticket.js';

/** An act whose record may say more than its codes and days do. */
export interface InWords {
  /** What the record says in words: grounds in full, what was agreed or found. Sealed before anything is stored. */
  readonly text?: string;
}

/** The text of an act beside its event, under the key of the ticket's person: it may name them, and goes when they are erased. */
export function inWords({ person }: RegisteredTicket, text: string | undefined): { readonly personal?: Personal } {
  return text === undefined ? {} : { personal: { text: { subject: person, text } } };
}

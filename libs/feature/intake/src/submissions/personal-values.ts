import type { Personal } from '@redress/kernel';
import { identityOf, isNamed, merchantIdentityOf } from '@redress/people';
import type { TicketKind } from '@redress/ticket';
import type { Compartment, Vault } from '@redress/vault';
import type { SubmissionBody } from './submission-body.js';

/** The people of a submission as the log may know them, and what is to be sealed. */
export interface PersonalValues {
  readonly person: string;
  readonly anonymous: boolean;
  readonly respondent: string | null;
  readonly personal: Personal;
}

/** Where the vault keeps whom a ticket names. */
export interface Drawers {
  readonly author: Compartment;
  readonly merchant: Compartment;
}

/** The drawers of a ticket. Nobody can join those of one that protects its reporter with those of anything else. */
export function drawersOf(protectsReporter: boolean): Drawers {
  return protectsReporter
    ? { author: 'reporter', merchant: 'reported' }
    : { author: 'complainant', merchant: 'respondent' };
}

/**
 * Finds the vault subjects of a submission and names what belongs under whose key: the text to who wrote it, the
 * merchant's name to the merchant. Who has no identity to be found by is a person of this ticket alone.
 */
export async function personalValuesOf(
  vault: Pick<Vault, 'subjectFor'>,
  ticket: string,
  kind: TicketKind,
  { title, text, person = {}, respondent, source }: SubmissionBody,
): Promise<PersonalValues> {
  const { author: drawer, merchant: shelf } = drawersOf(kind === 'report');
  const author = await vault.subjectFor(drawer, identityOf(person) ?? ofTicket(ticket));
  const merchant =
    respondent === undefined ? null : await vault.subjectFor(shelf, merchantIdentityOf(respondent) ?? ofTicket(ticket));
  const { name, phone, address, account } = person;
  const authored = { title, text, name, phone, address, account, source };
  const named = { respondentName: respondent?.name, respondentAddress: respondent?.address };
  return {
    person: author,
    anonymous: !isNamed(person),
    respondent: merchant,
    personal: { ...under(author, authored), ...(merchant === null ? {} : under(merchant, named)) },
  };
}

/** The identity of somebody who is found by nothing but the ticket. */
export function ofTicket(ticket: string): string {
  return `ticket:${ticket}`;
}

/** The fields that say something, as values of a person. */
export function under(subject: string, fields: Readonly<Record<string, string | undefined>>): Personal {
  const present = Object.entries(fields).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return Object.fromEntries(present.map(([field, text]) => [field, { subject, text }]));
}

import type { Personal } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';
import type { Compartment, Vault } from '@redress/vault';
import type { PersonBody, SubmissionBody } from './submission-body.js';

/** The people of a submission as the log may know them, and what is to be sealed. */
export interface PersonalValues {
  readonly person: string;
  readonly anonymous: boolean;
  readonly respondent: string | null;
  readonly personal: Personal;
}

/**
 * Finds the vault subjects of a submission and names what belongs under whose key: the text to who wrote it, the
 * merchant's name to the merchant. A report's author lives in the reporters' compartment, never linked to a complainant.
 */
export async function personalValuesOf(
  vault: Vault,
  kind: TicketKind,
  submission: string,
  { title, text, person, respondent }: SubmissionBody,
): Promise<PersonalValues> {
  const compartment: Compartment = kind === 'report' ? 'reporter' : 'complainant';
  const identity = person && identityOf(person);
  const author = await vault.subjectFor(compartment, identity ?? `anonymous ${submission}`);
  const merchant = respondent ? await vault.subjectFor('respondent', respondent.name) : null;
  const { name, phone, address, account } = person ?? {};
  const authored = { title, text, name, phone, address, account };
  const named = { respondentName: respondent?.name, respondentAddress: respondent?.address };
  return {
    person: author,
    anonymous: identity === undefined,
    respondent: merchant,
    personal: { ...under(author, authored), ...(merchant === null ? {} : under(merchant, named)) },
  };
}

/** A phone tells people apart best; an account is unique on its platform; a name is the last resort. */
function identityOf({ phone, account, name }: PersonBody): string | undefined {
  return [phone, account, name].map((text) => text?.trim()).find((text) => text !== undefined && text !== '');
}

function under(subject: string, fields: Readonly<Record<string, string | undefined>>): Personal {
  const present = Object.entries(fields).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return Object.fromEntries(present.map(([field, text]) => [field, { subject, text }]));
}

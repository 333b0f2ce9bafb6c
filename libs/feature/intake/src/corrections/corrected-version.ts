import { identityOf, isNamed, merchantIdentityOf } from '@redress/people';
import { protectsReporter, type CorrectRegistration, type RegisteredTicket, type SealedPart } from '@redress/ticket';
import type { Opened, Vault } from '@redress/vault';
import { drawersOf, ofTicket, under } from '../submissions/personal-values.js';
import type { RegistrationCorrectionBody } from './correction-body.js';

const PARTS: readonly SealedPart[] = ['title', 'text', 'person', 'respondent'];
const OF_PERSON = ['name', 'phone', 'address', 'account'];

/** What a correction says of people, as the log may know it, and the sealed fields of the whole version. */
export type CorrectedVersion = Pick<CorrectRegistration, 'person' | 'anonymous' | 'respondent' | 'parts' | 'personal'>;

/** The sealed parts that a body corrects. */
export function partsOf(body: RegistrationCorrectionBody): readonly SealedPart[] {
  return PARTS.filter((part) => body[part] !== undefined);
}

/**
 * The version that stands once a correction is made: what is corrected as it was sent, the rest as it was. Who is found by what
 * was corrected is another person of the vault, and the whole version is sealed under their key, so that it goes with them.
 */
export async function correctedVersion(
  vault: Pick<Vault, 'subjectFor'>,
  id: string,
  ticket: RegisteredTicket,
  before: Opened,
  body: RegistrationCorrectionBody,
): Promise<CorrectedVersion> {
  const { person, respondent } = body;
  const { author: drawer, merchant: shelf } = drawersOf(protectsReporter(ticket));
  const known = (field: string): string | undefined => before[field] ?? undefined;
  const author = person ? await vault.subjectFor(drawer, identityOf(person) ?? ofTicket(id)) : ticket.person;
  const merchant = respondent
    ? await vault.subjectFor(shelf, merchantIdentityOf(respondent) ?? ofTicket(id))
    : ticket.respondent;
  const ofPerson = person ?? Object.fromEntries(OF_PERSON.map((field) => [field, known(field)]));
  const { name, phone, address, account } = ofPerson;
  const texts = { title: body.title ?? known('title'), text: body.text ?? known('text'), source: known('source') };
  const named = {
    respondentName: respondent ? respondent.name : known('respondentName'),
    respondentAddress: respondent ? respondent.address : known('respondentAddress'),
  };
  return {
    ...{ person: author, respondent: merchant, parts: partsOf(body) },
    anonymous: person ? !isNamed(person) : ticket.anonymous,
    personal: {
      ...under(author, { ...texts, name, phone, address, account }),
      ...(merchant === null ? {} : under(merchant, named)),
    },
  };
}

/** The version of a correction that touches nothing sealed: nothing is opened and nothing sealed anew. */
export function sameVersion({ person, anonymous, respondent }: RegisteredTicket): CorrectedVersion {
  return { person, anonymous, respondent, parts: [], personal: {} };
}

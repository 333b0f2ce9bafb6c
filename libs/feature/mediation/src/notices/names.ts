import type { RecordedEvent } from '@redress/event-store';
import type { Access, Vault } from '@redress/vault';
import type { Party } from '@redress/rulebook';
import type { Names } from './write-notice.js';

export const NO_NAMES: Names = { addressee: null, respondent: null };

/** Opens who wrote and whom it concerns, and nothing else; the vault logs it. Erased names stay blank. */
export async function openNames(
  vault: Pick<Vault, 'open'>,
  registered: RecordedEvent,
  to: Party,
  access: Access,
): Promise<Names> {
  const { id, sealed } = registered.envelope;
  const wanted = to === 'complainant' ? ['name', 'respondentName'] : ['respondentName'];
  const fields = wanted.filter((field) => field in sealed);
  if (fields.length === 0) return NO_NAMES;
  const { name = null, respondentName = null } = await vault.open(id, fields, access);
  return { addressee: to === 'complainant' ? name : respondentName, respondent: respondentName };
}

import type { RecordedEvent } from '@redress/event-store';
import type { Access, Vault } from '@redress/vault';
import type { NoticeKind, Party } from '@redress/rulebook';
import type { Opened } from './write-notice.js';

export const NOTHING_OPENED: Opened = { addressee: null, respondent: null, reason: null };

/**
 * Opens who wrote and whom it concerns, as the present version of the registration says, and why a complaint was refused, and
 * nothing else; the vault logs it. What was erased stays blank.
 */
export async function openForNotice(
  vault: Pick<Vault, 'openAll'>,
  kind: NoticeKind,
  { version, deciding }: { readonly version: RecordedEvent; readonly deciding: RecordedEvent },
  to: Party,
  access: Access,
): Promise<Opened> {
  const wanted = [
    sealedIn(version, to === 'complainant' ? ['name', 'respondentName'] : ['respondentName']),
    sealedIn(deciding, kind === 'refusal' ? ['text'] : []),
  ].filter(({ fields }) => fields.length > 0);
  if (wanted.length === 0) return NOTHING_OPENED;
  const opened = await vault.openAll(wanted, access);
  const { name = null, respondentName = null } = opened.get(version.envelope.id) ?? {};
  const { text: reason = null } = opened.get(deciding.envelope.id) ?? {};
  return { addressee: to === 'complainant' ? name : respondentName, respondent: respondentName, reason };
}

function sealedIn({ envelope: { id, sealed } }: RecordedEvent, fields: readonly string[]) {
  return { eventId: id, fields: fields.filter((field) => field in sealed) };
}

import type { RecordedEvent } from '@redress/event-store';
import type { Access, Vault } from '@redress/vault';
import { WRITTEN_FIELDS, type WrittenAnswer } from './texts-answer.js';

/** Opens what people wrote with these events, and nothing else that is sealed in them; the vault logs it. */
export async function openTexts(
  vault: Pick<Vault, 'openAll'>,
  events: readonly RecordedEvent[],
  access: Access,
): Promise<readonly WrittenAnswer[]> {
  const written = events
    .map(({ envelope }) => ({ envelope, fields: WRITTEN_FIELDS.filter((field) => field in envelope.sealed) }))
    .filter(({ fields }) => fields.length > 0);
  if (written.length === 0) return [];
  const opened = await vault.openAll(
    written.map(({ envelope: { id: eventId }, fields }) => ({ eventId, fields })),
    access,
  );
  return written.flatMap(({ envelope: { id, type, occurredAt }, fields }) =>
    fields.map((field) => ({ event: id, type, occurredAt, field, text: opened.get(id)?.[field] ?? null })),
  );
}

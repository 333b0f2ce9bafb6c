import { shanghaiDay } from '@redress/kernel';
import type { TicketClassified, TicketRegistered, UrgencyRaised } from '@redress/ticket';
import type { Opened } from '@redress/vault';
import type { Registration } from './registration.js';
import type { SubmissionBody } from './submission-body.js';

/**
 * The fields in which a submission differs from what was registered. What the body leaves to the platform (kind, category, day)
 * cannot differ, and what was erased is no longer compared.
 */
export function differencesIn(
  { registered, ofCommand }: Registration,
  opened: Opened,
  { kinds, channel, receivedAt, area, category, urgency, title, text, answer, person, respondent }: SubmissionBody,
): readonly string[] {
  const { kind, ...facts } = registered.envelope.data as TicketRegistered['data'];
  const dataOf = (wanted: string) => ofCommand.find(({ envelope }) => envelope.type === wanted)?.envelope.data;
  const classified = dataOf('TicketClassified');
  const raised = dataOf('UrgencyRaised') as UrgencyRaised['data'] | undefined;
  const sealed: Readonly<Record<string, string | undefined>> = {
    ...{ title, text, 'person.name': person?.name, 'person.phone': person?.phone, 'person.address': person?.address },
    ...{ 'person.account': person?.account, 'respondent.name': respondent?.name },
    'respondent.address': respondent?.address,
    answer: kind === 'consultation' ? answer : undefined,
  };
  const open = {
    kinds: kinds === undefined || kinds.includes(kind),
    channel: channel === facts.channel,
    receivedAt: receivedAt === undefined || shanghaiDay(receivedAt) === facts.receivedOn,
    area: (area ?? null) === facts.area,
    urgency: (urgency ?? 'ordinary') === (raised?.to ?? 'ordinary'),
    category: category === undefined || category === (classified as TicketClassified['data'] | undefined)?.category,
  };
  return [
    ...Object.entries(open).flatMap(([field, same]) => (same ? [] : [field])),
    ...Object.entries(sealed).flatMap(([field, sent]) => (isSame(opened[storedAs(field)], sent) ? [] : [field])),
  ];
}

/** An empty field is not stored; null stands for one that was erased. */
function isSame(stored: string | null | undefined, sent: string | undefined): boolean {
  return stored === null || (stored ?? '') === (sent ?? '');
}

/** `person.phone` is sealed as `phone`, `respondent.name` as `respondentName`. */
function storedAs(field: string): string {
  return field
    .replace('person.', '')
    .replace(/respondent\.(.)/, (_, first: string) => `respondent${first.toUpperCase()}`);
}

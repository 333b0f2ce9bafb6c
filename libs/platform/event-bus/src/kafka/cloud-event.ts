import type { RecordedEvent } from '@redress/event-store';
import type { IHeaders, KafkaMessage } from 'kafkajs';

/** An event on its way through a lane, or a mark that everything of the lane below a position has been published. */
export interface LaneRecord {
  readonly position: number;
  /** Position of the event before it in the lane; −1 for the first. */
  readonly previous: number;
  readonly event?: { readonly type: string; readonly bytes: Uint8Array };
}

/**
 * The headers of an event: CloudEvents 1.0, Kafka binding in binary mode. Extensions: the place in the log and in the
 * stream, and the place in the log of the event before it in the same partition, by which a consumer notices a loss.
 */
export function headersOf({ position, envelope }: RecordedEvent, previous: number): IHeaders {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: envelope.id,
    ce_source: 'urn:redress:log',
    ce_type: envelope.type,
    ce_time: envelope.occurredAt,
    ce_subject: envelope.stream,
    ce_dataschema: `urn:redress:schema:${envelope.type}`,
    ce_position: String(position),
    ce_revision: String(envelope.revision),
    ...(previous < 0 ? {} : { ce_previousposition: String(previous) }),
  };
}

/** Reads a record back; undefined when it is none of ours. */
export function readRecord({ headers = {}, value }: KafkaMessage): LaneRecord | undefined {
  const text = (name: string): string | undefined => headers[name]?.toString();
  const position = wholeNumber(text('ce_position'));
  const previous = text('ce_previousposition') === undefined ? -1 : wholeNumber(text('ce_previousposition'));
  const type = text('ce_type');
  if (position === undefined || previous === undefined || previous >= position || type === undefined || !value)
    return undefined;
  return { position, previous, event: { type, bytes: value } };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

import type { RecordedEvent } from '@redress/event-store';
import { normalizeInstant, type Instant, type Token } from '@redress/kernel';
import type { PositionTokens } from '@redress/service';

/** 时刻 From which side history is looked at; without any, the ticket is read as it is now. */
export interface MomentQuery {
  /** 截至日志位置 Token of a position: the events before it. */
  readonly atPosition?: Token;
  /** 截至发生时间 What had occurred by then, as far as is known today. */
  readonly at?: Instant;
  /** 截至记录时间 What the platform knew by then. */
  readonly knownAt?: Instant;
}

/**
 * The events of a stream up to a moment. History is a prefix of the stream: an event behind one that is too late is not part
 * of it, whatever time it claims. Throws `InvalidRequestError` for a token that the platform did not make.
 */
export function eventsBy(
  events: readonly RecordedEvent[],
  { atPosition, at, knownAt }: MomentQuery,
  tokens: PositionTokens,
): readonly RecordedEvent[] {
  const before = atPosition === undefined ? Infinity : tokens.open(atPosition, 'atPosition');
  const occurredBy = at === undefined ? undefined : normalizeInstant(at);
  const recordedBy = knownAt === undefined ? undefined : normalizeInstant(knownAt);
  const end = events.findIndex(
    ({ position, envelope: { occurredAt, recordedAt } }) =>
      position >= before ||
      (occurredBy !== undefined && occurredAt > occurredBy) ||
      (recordedBy !== undefined && recordedAt > recordedBy),
  );
  return end === -1 ? events : events.slice(0, end);
}

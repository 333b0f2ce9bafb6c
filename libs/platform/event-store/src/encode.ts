import { hash } from 'node:crypto';
import { encodeEnvelope, isUuid } from '@redress/kernel';
import type { Append, Expected, Guard, StreamHead } from './port.js';

/** One event ready for storage: the exact bytes, their leaf hash, and the columns that are searched. */
export interface EncodedEvent {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly leaf: string;
}

/** A whole command ready for storage behind a given head. */
export interface EncodedAppend {
  readonly firstRevision: number;
  readonly events: readonly EncodedEvent[];
  readonly head: StreamHead;
}

/** Where leaves of common size are put together; its first byte stays 0, the mark of a leaf (RFC 6962, 2.1). */
const leafSpace = Buffer.alloc(4_096);

/** The kernel's `leafHash`, through OpenSSL: this runs once per event on the hottest path. */
export function leafOf(bytes: Uint8Array): string {
  const size = bytes.length + 1;
  const leaf = size <= leafSpace.length ? leafSpace.subarray(0, size) : Buffer.alloc(size);
  leaf.set(bytes, 1);
  return hash('sha256', leaf);
}

/**
 * Writes the envelopes of a command as they will stand in the log, chained behind `after`. Throws when an envelope has
 * no canonical form or is too large, so that a bad command fails before it shares a transaction with good ones.
 */
export function encodeAppend(append: Append, after: StreamHead | null, recordedAt: string): EncodedAppend {
  const firstRevision = after === null ? 0 : after.revision + 1;
  let previous = after?.leaf ?? null;
  const events = append.events.map((event, index) => {
    // In the order of the canonical form: what is in order need not be sorted.
    const bytes = encodeEnvelope({
      actor: event.actor,
      causation: event.causation,
      commandId: append.commandId,
      correlation: event.correlation,
      data: event.data,
      id: event.id,
      occurredAt: event.occurredAt,
      previous,
      recordedAt,
      revision: firstRevision + index,
      sealed: event.sealed,
      stream: append.stream,
      type: event.type,
      v: 1,
    });
    const leaf = leafOf(bytes);
    previous = leaf;
    return { type: event.type, bytes, leaf };
  });
  return { firstRevision, events, head: { revision: firstRevision + events.length - 1, leaf: previous! } };
}

/** Bounds the index entries; `ticket-<uuid>` takes 43. */
const MAX_NAME_LENGTH = 200;
const CONTROL_CHARACTER = /\p{Cc}/u;
const HASH = /^[0-9a-f]{64}$/;

/** Throws a RangeError that says what is wrong with a command that no store can take. */
export function mustBeAppendable(append: Append): void {
  if (!isUuid(append.commandId)) throw new RangeError(`A command id is a UUID in lower case, not ${append.commandId}`);
  if (!HASH.test(append.digest)) throw new RangeError('A digest is a SHA-256 in 64 hexadecimal digits in lower case');
  mustBeName('stream', append.stream);
  if (append.events.length === 0) throw new RangeError('A command stores at least one event');
  for (const event of append.events) mustBeName('event type', event.type);
  for (const guard of append.guards) mustBeGuard(guard, append.stream);
  if (append.expected === 'none') return;
  const { revision, leaf } = append.expected;
  if (!isRevision(revision) || !HASH.test(leaf))
    throw new RangeError('An expected head is a revision from 0 and a leaf hash of 64 hexadecimal digits');
}

function mustBeGuard({ stream, revision }: Guard, own: string): void {
  mustBeName('stream of a guard', stream);
  if (stream === own) throw new RangeError(`What is expected of ${stream} itself is no guard`);
  if (revision !== -1 && !isRevision(revision))
    throw new RangeError('A guard holds a revision from 0, or -1 for a stream that must not exist');
}

function isRevision(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 2 ** 31;
}

function mustBeName(what: string, name: string): void {
  if (name.length === 0 || name.length > MAX_NAME_LENGTH || CONTROL_CHARACTER.test(name))
    throw new RangeError(`The ${what} needs 1 to ${MAX_NAME_LENGTH} characters without control characters`);
}

/** Whether the writer's belief about the stream is true. */
export function isExpected(expected: Expected, actual: StreamHead | null): boolean {
  if (expected === 'none') return actual === null;
  return actual !== null && actual.revision === expected.revision && actual.leaf === expected.leaf;
}

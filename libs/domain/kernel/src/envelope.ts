import type { Actor } from './actor.js';
import type { Event } from './event.js';
import type { Digest, Id, Instant, StreamName } from './values.js';

/** Proof that a sealed field existed, without telling it: a keyed commitment over its ciphertext. */
export interface SealedField {
  /** Vault subject under whose key the text is encrypted. */
  readonly subject: Id;
  /** Name of the cipher suite, colon, HMAC in base64; see the vault for what it covers. @pattern ^[a-z0-9.-]{1,32}:[A-Za-z0-9+/]{43}=$ */
  readonly commitment: string;
}

/** One event as it stands in the log. Its canonical JSON bytes are made once, stored, hashed, and never rewritten. */
export interface Envelope<E extends Event = Event> {
  readonly v: 1;
  /** UUID version 7. */
  readonly id: Id;
  /** Of the command that was carried out; a repeat stores nothing. */
  readonly commandId: Id;
  readonly stream: StreamName;
  /** Dense from 0 within the stream. @minimum 0 */
  readonly revision: number;
  /** Hex leaf hash of the stream's event before; null for the first. */
  readonly previous: Digest | null;
  /** @pattern ^[A-Z][A-Za-z]{0,99}(\.v\d{1,3})?$ */
  readonly type: E['type'];
  /**
   * When it happened, by the clock of the platform. RFC 3339, UTC, three digits, `Z`.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly occurredAt: Instant;
  /**
   * When the store took it. Same form.
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** Id of the event that a policy reacted to; null when nobody reacted. */
  readonly causation: Id | null;
  /** What belongs together: a command of somebody, and what the platform did because of it. Tickets of one submission share none. */
  readonly correlation: Id;
  readonly data: E['data'];
  readonly sealed: Readonly<Record<string, SealedField>>;
}

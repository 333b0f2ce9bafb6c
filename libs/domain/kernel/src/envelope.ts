import type { Actor } from './actor.js';
import type { Event } from './event.js';

/** Proof that a sealed field existed, without telling it: a keyed commitment over its ciphertext. */
export interface SealedField {
  /** Vault subject under whose key the text is encrypted. */
  readonly subject: string;
  /** Name of the cipher suite, colon, HMAC in base64; see the vault for what it covers. */
  readonly commitment: string;
}

/** One event as it stands in the log. Its canonical JSON bytes are made once, stored, hashed, and never rewritten. */
export interface Envelope<E extends Event = Event> {
  readonly v: 1;
  /** UUID version 7. @format uuid */
  readonly id: string;
  /** Of the command that was carried out; a repeat stores nothing. @format uuid */
  readonly commandId: string;
  readonly stream: string;
  /** Dense from 0 within the stream. @minimum 0 */
  readonly revision: number;
  /** Hex leaf hash of the stream's event before; null for the first. @pattern ^[0-9a-f]{64}$ */
  readonly previous: string | null;
  readonly type: E['type'];
  /**
   * When it happened, by the clock of the platform. RFC 3339, UTC, three digits, `Z`.
   * @format date-time
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly occurredAt: string;
  /**
   * When the store took it. Same form.
   * @format date-time
   * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
   */
  readonly recordedAt: string;
  readonly actor: Actor;
  /** Id of the event that a policy reacted to; null when nobody reacted. */
  readonly causation: string | null;
  /** What belongs together: a command of somebody, and what the platform did because of it. Tickets of one submission share none. */
  readonly correlation: string;
  readonly data: E['data'];
  readonly sealed: Readonly<Record<string, SealedField>>;
}

import { expect, it } from '@jest/globals';
import { MAX_ENVELOPE_BYTES, encodeEnvelope, leafHash } from './envelope-bytes.js';
import type { Envelope } from './envelope.js';

const envelopeWith = (text: string): Envelope => ({
  ...{ v: 1, id: 'i', commandId: 'c', stream: 'ticket-1', revision: 0, previous: null, type: 'TicketRegistered' },
  ...{ occurredAt: '2026-09-24T02:00:00.000Z', recordedAt: '2026-09-24T02:00:01.000Z', causation: null },
  ...{ correlation: 's', data: { text }, sealed: {} },
  actor: { account: 'operator:1', person: 'person-1', role: 'operator', office: null, revision: null, for: null },
});

it('an envelope has up to 16 KiB, and one byte more is refused with its type and size', () => {
  const room = MAX_ENVELOPE_BYTES - encodeEnvelope(envelopeWith('')).length;
  expect(encodeEnvelope(envelopeWith('x'.repeat(room)))).toHaveLength(16_384);
  expect(() => encodeEnvelope(envelopeWith('x'.repeat(room + 1)))).toThrow(
    'TicketRegistered takes 16385 bytes, at most 16384 are stored',
  );
});

it('the leaf hash is that of RFC 6962: the first leaf of its test vectors is empty', () =>
  expect(leafHash(new Uint8Array())).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'));

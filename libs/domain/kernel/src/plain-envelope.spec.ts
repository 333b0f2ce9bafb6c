import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { decodeEnvelope } from './envelope-bytes.js';
import type { Envelope } from './envelope.js';
import { readPlainEnvelope } from './plain-envelope.js';

const plain: Envelope = {
  v: 1,
  id: '01890000-0000-7000-8000-000000000001',
  commandId: '01890000-0000-7000-8000-000000000002',
  stream: 'ticket-1',
  revision: 12,
  previous: 'ab'.repeat(32),
  type: 'TicketAssigned',
  occurredAt: '2026-09-24T02:00:00.000Z',
  recordedAt: '2026-09-24T02:00:01.000Z',
  actor: { account: 'dispatcher:7', person: 'person-7', role: 'dispatcher', office: null, revision: 3, for: null },
  causation: null,
  correlation: 'submission-1',
  data: {},
  sealed: {},
};
const written = canonicalJson(plain);

const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed());
const ascii = fc.string({ unit: 'grapheme-ascii' });
const object = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.dictionary(text, fc.array(text)))) as fc.Arbitrary<{
  readonly [key: string]: never;
}>;
const envelope = fc.record({
  v: fc.constant(1 as const),
  id: ascii,
  commandId: ascii,
  stream: fc.oneof(ascii, text),
  revision: fc.oneof(fc.constant(0), fc.nat()),
  previous: fc.option(ascii),
  type: ascii,
  occurredAt: ascii,
  recordedAt: ascii,
  actor: fc.record({
    account: ascii,
    person: ascii,
    role: ascii,
    office: fc.option(text),
    revision: fc.option(fc.nat()),
    for: fc.option(ascii),
  }),
  causation: fc.option(ascii),
  correlation: ascii,
  data: object,
  sealed: object,
});

describe('reading a plain envelope', () => {
  it('gives what JSON.parse gives, members in the same order', () => {
    const read = readPlainEnvelope(written);
    expect(read).toStrictEqual(JSON.parse(written));
    expect(JSON.stringify(read)).toBe(written);
  });

  it('gives what JSON.parse gives or leaves the text to it, whatever stands in an envelope', () =>
    fc.assert(
      fc.property(envelope, (value) => {
        const canonical = canonicalJson(value);
        const read = readPlainEnvelope(canonical);
        if (read !== undefined) expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(canonical)));
        expect(decodeEnvelope(new TextEncoder().encode(canonical))).toEqual(JSON.parse(canonical));
      }),
      { numRuns: 500 },
    ));

  it.each([
    ['Chinese and escapes', { reason: '退款😀\n"' }],
    ['lists and numbers', { a: [0, -1, []], b: { c: true } }],
    ['another envelope', plain],
    ['an object before members named as those of an envelope', { a: {}, ...plain, b: plain }],
    ['members named as those of an envelope', { a: { id: '1' }, b: {}, id: 'i', occurredAt: 'o', sealed: {} }],
  ])('is not misled by %s inside', (_, inside) => {
    const canonical = canonicalJson({ ...plain, data: inside, sealed: inside });
    expect(decodeEnvelope(new TextEncoder().encode(canonical))).toStrictEqual(JSON.parse(canonical));
  });

  it.each([
    ['escapes in a text', written.replace('ticket-1', 'ticket\\u002d1')],
    ['a name beyond ASCII', written.replace('ticket-1', '工单-1')],
    ['a control character', written.replace('ticket-1', 'ticket\u0001')],
    ['a text with a quote in it', written.replace('ticket-1', 'ticket","type":"1')],
    ['what may have been no UTF-8', written.replace('"data":{}', '"data":{"a":"\ufffd"}')],
    ['data that is no JSON', written.replace('"data":{}', '"data":{,}')],
    ['a member more', written.replace('"v":1', '"v":1,"w":1')],
    ['a member less', written.replace('"causation":null,', '')],
    ['another version', written.replace('"v":1', '"v":2')],
    ['a revision with a leading zero', written.replace('"revision":12', '"revision":012')],
    ['a revision that no number holds exactly', written.replace('"revision":12', '"revision":9007199254740993')],
    ['a space', written.replace('"v":1', '"v": 1')],
    ['something behind it', `${written} `],
  ])('leaves %s to JSON.parse', (_, other) =>
    expect([other === written, readPlainEnvelope(other)]).toEqual([false, undefined]),
  );

  it('fails closed on another version, no JSON and no UTF-8', () => {
    const decode = (other: string | Uint8Array) => () =>
      decodeEnvelope(typeof other === 'string' ? new TextEncoder().encode(other) : other);
    expect(decode(written.replace('"v":1', '"v":2'))).toThrow('Unknown envelope version 2');
    expect(decode(written.replace('"data":{}', '"data":{,}'))).toThrow(SyntaxError);
    expect(decode(Buffer.from(written.replace('ticket-1', '\xff'), 'latin1'))).toThrow('not valid for encoding utf-8');
  });
});

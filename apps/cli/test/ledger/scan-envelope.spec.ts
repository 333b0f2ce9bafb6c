import { describe, expect, it } from '@jest/globals';
import { canonicalBytes } from '@redress/kernel';
import { EnvelopeHead } from '../../src/ledger/check/envelope-head.js';

const envelope = {
  v: 1,
  id: '01890000-0000-7000-8000-000000000001',
  commandId: '01890000-0000-7000-8000-000000000002',
  stream: 'ticket-1',
  revision: 12,
  previous: 'ab'.repeat(32),
  type: 'TicketAssigned',
  occurredAt: '2026-09-24T02:00:00.000Z',
  recordedAt: '2026-09-24T02:00:01.000Z',
  actor: {
    account: 'dispatcher:7',
    person: 'dispatcher:7',
    role: 'dispatcher',
    office: null,
    revision: null,
    for: null,
  },
  causation: null,
  correlation: 'c',
  data: {},
  sealed: {},
};
const written = (change: object = {}) => Buffer.from(canonicalBytes({ ...envelope, ...change }));
const read = (bytes: Buffer) => {
  const head = new EnvelopeHead();
  const wrong = head.read(bytes, 0, bytes.length);
  if (wrong !== undefined) return wrong;
  const { stream, revision, previous, type } = head;
  return { stream, revision, previous, type };
};
const HEAD = { stream: 'ticket-1', revision: 12, previous: 'ab'.repeat(32), type: 'TicketAssigned' };

describe('the bytes of an event', () => {
  it.each([
    ['nothing in it', {}],
    ['Chinese, emoji and escapes', { data: { 摘要: '退款😀\n"\\\u0001\u007f', '\n': 1, é: 2, '😀': 3, '\uffee': 4 } }],
    [
      'nested lists and numbers',
      { data: { a: [0, -1, 9007199254740991, [], {}, [null, true, false]], b: { c: { d: '' } } } },
    ],
    ['sixty levels', { data: Array.from({ length: 60 }).reduce<object>((inner) => [inner], {}) }],
  ])('are canonical as the kernel writes them: %s', (_, change) => expect(read(written(change))).toEqual(HEAD));

  it('tell of a stream whose name has escapes', () =>
    expect(read(written({ stream: 'a"b', previous: null }))).toEqual({ ...HEAD, stream: 'a"b', previous: null }));

  const text = written({ data: { a: 'x', b: 1 } }).toString();
  it.each([
    ['a space', text.replace('"a":', '"a": ')],
    ['keys in another order', text.replace('"a":"x","b":1', '"b":1,"a":"x"')],
    ['a key twice', text.replace('"a":"x","b":1', '"a":"x","a":"x","b":1')],
    ['a needless escape', text.replace('"x"', '"\\u0078"')],
    ['an escaped slash', text.replace('"x"', '"\\/"')],
    ['a number with a fraction', text.replace('"b":1', '"b":1.0')],
    ['a number with an exponent', text.replace('"b":1', '"b":1e0')],
    ['minus zero', text.replace('"b":1', '"b":-0')],
    ['a leading zero', text.replace('"b":1', '"b":01')],
    ['a number that no reader holds exactly', text.replace('"b":1', '"b":9007199254740993')],
    ['a member more', text.replace('{"actor"', '{"aa":1,"actor"')],
    ['a member less', text.replace('"causation":null,', '')],
    ['another version', text.replace('"v":1', '"v":2')],
    ['a revision that is a text', text.replace('"revision":12', '"revision":"12"')],
    ['something behind them', `${text} `],
    ['an end too early', text.slice(0, -1)],
    ['nothing', ''],
  ])('are refused with %s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(typeof read(Buffer.from(changed))).toBe('string');
  });

  it.each([
    ['an overlong form', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a byte beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
    ['a sequence cut off', [0xe9, 0x80]],
    ['a control character', [0x01]],
  ])('are refused with %s that is no text', (_, bytes) => {
    const [before, after] = text.split('"x"') as [string, string];
    const spoilt = Buffer.concat([Buffer.from(`${before}"`), Buffer.from(bytes), Buffer.from(`"${after}`)]);
    expect(typeof read(spoilt)).toBe('string');
  });
});

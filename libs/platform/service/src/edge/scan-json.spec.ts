import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import { LIMITS } from './limits.js';
import { readJson } from './read-json.js';
import { scanJson } from './scan-json.js';

const scan = (text: string) => scanJson(Buffer.from(text));
const times = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_, n) => part(n)).join();

/** What a body is refused with. */
function faultOf(bytes: Buffer) {
  try {
    readJson(bytes);
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.errors[0];
    throw error;
  }
  return undefined;
}

describe('a body of JSON', () => {
  it('is handed on as it is, whatever it holds', () => {
    const ordinary = fc.jsonValue({ maxDepth: 8 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));
    fc.assert(
      fc.property(ordinary, fc.boolean(), (value, spaced) => {
        const text = JSON.stringify(value, null, spaced ? 2 : 0);
        expect(readJson(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"a":"\\"","b":"\\\\","c":"{[,:]}"}'],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}'],
    ['{"constructor":1,"toString":{"hasOwnProperty":2}}'],
    [`[${times(LIMITS.items, String)}]`],
    [`{${times(LIMITS.keys, (n) => `"${n}":0`)}}`],
    ['['.repeat(LIMITS.depth) + ']'.repeat(LIMITS.depth)],
  ])('has nothing against %.40s', (text) => expect(scan(text)).toBeUndefined());

  it.each<[what: string, text: string, code: string, field: string]>([
    ['lists in one another', '['.repeat(100_000), 'depth', 'body'],
    ['objects in one another', '{"a":'.repeat(100_000), 'depth', 'body'],
    ['85,000 fields', `{${times(85_000, (n) => `"key${n}":${n}`)}}`, 'maxProperties', 'body'],
    ['85,000 fields one step down', `{"rows":[{${times(85_000, (n) => `"key${n}":${n}`)}}]}`, 'maxProperties', 'body'],
    ['85,000 entries', `[${times(85_000, String)}]`, 'maxItems', 'body'],
    ['many lists of many entries', `[${times(900, () => `[${times(900, String)}]`)}]`, 'members', 'body'],
    ['a text of 4 MB', `{"text":"${'x'.repeat(4_000_000)}"}`, 'bytes', 'body'],
    ['a text that does not end', `{"text":"${'\\"'.repeat(2_000_000)}`, 'bytes', 'body'],
    ['a name twice', '{"by":1,"person":{"name":"a","name":"b"}}', 'twice', 'name'],
    ['a name twice, once in escapes', '{"by":1,"\\u0062y":2}', 'twice', 'by'],
    ['a name twice, once in escapes of Chinese', '{"姓名":1,"\\u59d3\\u540d":2}', 'twice', '姓名'],
    ['the prototype', '{"by":1,"__proto__":{"admin":true}}', 'additionalProperties', '__proto__'],
    ['the prototype in escapes', '{"\\u005f_proto__":{"admin":true}}', 'additionalProperties', '__proto__'],
  ])('with %s is refused before anything is made of it', (_what, text, code, field) => {
    const bytes = Buffer.from(text);
    const start = performance.now();
    expect(scanJson(bytes)).toMatchObject({ code, field });
    // 20 ms or less on a quiet machine; the bound leaves room for a busy one.
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each<[what: string, bytes: Buffer, code: string]>([
    ['no JSON', Buffer.from('{"by":13800138000'), 'json'],
    ['nothing but blanks', Buffer.from('  '), 'json'],
    ['half an escape', Buffer.from('{"a\\'), 'json'],
    ['a byte order mark', Buffer.from('\ufeff{"by":1}'), 'json'],
    ['GBK', Buffer.from([0x22, 0xce, 0xc4, 0x22]), 'utf-8'],
    ['a sign cut in two', Buffer.from([0x22, 0xe6, 0x96, 0x22]), 'utf-8'],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'utf-8'],
  ])('that is %s is refused, and not repeated', (_what, bytes, code) => {
    expect(faultOf(bytes)).toEqual({ field: 'body', code });
  });
});

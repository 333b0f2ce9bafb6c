import { describe, expect, it } from '@jest/globals';
import { openTexts } from './open-texts.mjs';
import type { Schema } from './schema-of-type.mjs';

const envelope: Schema = { type: 'object', properties: { data: { type: 'object' } } };
const bodyWith = (schema: Schema): Schema => ({
  type: 'object',
  properties: { list: { type: 'array', items: { anyOf: [schema] } } },
});
const openIn = (name: string, schema: Schema) => openTexts(new Map(), envelope, [new Map([[name, schema]])]);

describe('a place where any text may stand', () => {
  it.each<[what: string, schema: Schema]>([
    ['a plain text', { type: 'string' }],
    ['a text that may also be null', { type: ['string', 'null'] }],
    ['a text of any length', { type: 'string', format: 'text' }],
    ['a length without a form, which takes NUL', { type: 'string', maxLength: 64 }],
    ['an object of any content', { type: 'object' }],
    ['a list by any name', { type: 'object', properties: {}, additionalProperties: { type: 'string' } }],
  ])('is %s, at any depth', (_what, schema) => {
    expect(openIn('CallBody', bodyWith(schema))).toEqual([
      expect.stringMatching(/^CallBody\/list\/0(\/\*)?: any text/),
    ]);
  });

  it.each<[what: string, schema: Schema]>([
    ['a code', { type: 'string', format: 'code' }],
    ['a text with a length', { type: ['string', 'null'], format: 'text', maxLength: 20 }],
    ['a pattern', { type: 'string', pattern: '^a$' }],
    ['a list of values', { type: 'string', enum: ['a', 'b'] }],
    ['one value', { type: 'string', const: 'a' }],
  ])('is not %s', (_what, schema) => expect(openIn('CallBody', bodyWith(schema))).toEqual([]));

  it('may stand in an answer, which the platform writes', () =>
    expect(openIn('CallAnswer', bodyWith({ type: 'string' }))).toEqual([]));

  it('is found in events and in the envelope', () => {
    const events = new Map([['CallTaken', bodyWith({ type: 'string' })]]);
    expect(openTexts(events, bodyWith({ type: 'string' }), [])).toHaveLength(2);
  });
});

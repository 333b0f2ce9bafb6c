import { describe, expect, it } from '@jest/globals';
import { breakingChanges } from './breaking-changes.mjs';
import type { Schema } from './schema-of-type.mjs';

const contract: Schema = {
  type: 'object',
  properties: {
    channel: { type: 'string', enum: ['letter', 'phone'] },
    receivedOn: { type: 'string', format: 'date' },
    amount: { type: ['integer', 'null'], minimum: 0 },
    area: { type: 'string' },
    procedure: { type: 'string', const: 'answer' },
    parties: { type: 'array', items: { type: 'object', properties: { role: { type: 'string' } }, required: ['role'] } },
  },
  required: ['channel', 'receivedOn', 'amount', 'procedure', 'parties'],
  additionalProperties: false,
};

const { channel, ...withoutChannel } = contract.properties!;
const withField = (name: string, schema: Schema): Schema => ({
  ...contract,
  properties: { ...contract.properties, [name]: schema },
});

describe('a contract is broken by', () => {
  it.each<[what: string, after: Schema | undefined, sentence: RegExp]>([
    ['a removed type', undefined, /^Called: the type is gone/],
    [
      'a removed field',
      { ...contract, properties: withoutChannel, required: contract.required!.slice(1) },
      /\/channel: the field is gone/,
    ],
    [
      'a renamed field',
      { ...contract, properties: { ...withoutChannel, via: channel! } },
      /\/channel: the field is gone or has another name/,
    ],
    ['another type', withField('area', { type: 'integer' }), /\/area: type was "string" and is "integer"/],
    ['a value that may be null now', withField('area', { type: ['string', 'null'] }), /\/area: type was "string"/],
    ['a value that may not be null any more', withField('amount', { type: 'integer', minimum: 0 }), /\/amount: type/],
    ['a format', withField('receivedOn', { type: 'string' }), /\/receivedOn: format was "date" and is absent/],
    ['a higher minimum', withField('amount', { type: ['integer', 'null'], minimum: 1 }), /\/amount: minimum was 0/],
    ['a narrowed enumeration', withField('channel', { type: 'string', enum: ['phone'] }), /the value "letter" is gone/],
    [
      'an enumeration that is closed',
      withField('area', { type: 'string', enum: ['east'] }),
      /only \["east"\] are left/,
    ],
    ['an enumeration that is opened', withField('channel', { type: 'string' }), /any value is possible now/],
    ['another constant', withField('procedure', { type: 'string', const: 'check' }), /the value "answer" is gone/],
    [
      'a new required field',
      { ...withField('by', { type: 'string' }), required: [...contract.required!, 'by'] },
      /\/by: the new field is required/,
    ],
    [
      'a field that is required now',
      { ...contract, required: [...contract.required!, 'area'] },
      /\/area: .* required now/,
    ],
    [
      'a field that may be absent now',
      { ...contract, required: contract.required!.slice(1) },
      /\/channel: .* absent now/,
    ],
    ['fields that nobody named', { ...contract, additionalProperties: true }, /\/\*: other fields are allowed/],
    [
      'a change deep inside a list',
      withField('parties', { type: 'array', items: { type: 'object', properties: {}, required: [] } }),
      /\/parties\/0\/role: the field is gone/,
    ],
  ])('%s', (_what, after, sentence) => {
    const changes = breakingChanges('Called', contract, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(sentence);
  });
});

describe('a contract is kept by', () => {
  it.each<[what: string, after: Schema]>([
    ['no change', contract],
    ['a field that may be absent', withField('calendar', { type: 'string' })],
    ['a further value', withField('channel', { type: 'string', enum: ['letter', 'phone', 'visit'] })],
    ['a second value beside the only one', withField('procedure', { type: 'string', enum: ['answer', 'check'] })],
    [
      'better words',
      { ...withField('area', { type: 'string', description: 'Part of the district.' }), title: 'Called' },
    ],
  ])('%s', (_what, after) => expect(breakingChanges('Called', contract, after)).toEqual([]));
});

it('says which version to write instead', () => {
  const broken = { ...contract, required: [] };
  expect(breakingChanges('Called', contract, broken)[0]).toContain('write Called.v2 with an upcaster');
  expect(breakingChanges('Called.v2', contract, broken)[0]).toContain('write Called.v3 with an upcaster');
});

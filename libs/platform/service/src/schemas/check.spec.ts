import { describe, expect, it } from '@jest/globals';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import type { FieldError } from '../http/problem.js';
import { mustFit } from './check.js';

const schema = {
  title: 'CallBody',
  type: 'object',
  properties: {
    name: { type: 'string', format: 'text', maxLength: 20 },
    outcome: { type: 'string', enum: ['reached', 'missed'] },
    minutes: { type: 'integer', minimum: 1, maximum: 60 },
    on: { type: 'string', format: 'date' },
    at: { type: 'string', format: 'date-time' },
    ticket: { type: 'string', format: 'uuid' },
    category: { type: 'string', format: 'code' },
    persons: {
      type: 'array',
      maxItems: 100_000,
      items: {
        type: 'object',
        properties: { phone: { type: 'string', pattern: '^1[0-9]{10}$' } },
        required: ['phone'],
        additionalProperties: false,
      },
    },
    more: { type: 'object', properties: {}, additionalProperties: false },
  },
  required: ['name'],
  additionalProperties: false,
};

/** What a body is refused with; fails when it fits. */
function errorsOf(body: unknown): readonly FieldError[] {
  try {
    mustFit(schema, body);
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.errors;
    throw error;
  }
  throw new Error('It fits');
}

/** Milliseconds of processor time, so that what else runs on the machine does not count. */
const millisecondsOf = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const manyKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`key${n}`, n]));

describe('a body', () => {
  it('that fits is handed on as it is', () => {
    const body = { name: '王某', minutes: 5, on: '2026-09-24', at: '2026-09-24T10:00:00+08:00', category: 'food' };
    expect(mustFit(schema, body)).toBe(body);
  });

  it('is told everything that is wrong with it, by field and rule', () => {
    const wrong = { outcome: 'shouted', minutes: 90, extra: 1, persons: [{ phone: 'x' }, {}], more: { deep: 1 } };
    expect(errorsOf(wrong)).toEqual(
      expect.arrayContaining([
        { field: 'name', code: 'required', values: {} },
        { field: 'extra', code: 'additionalProperties', values: {} },
        { field: 'outcome', code: 'enum', values: { allowed: 'reached, missed' } },
        { field: 'minutes', code: 'maximum', values: { limit: 60 } },
        { field: 'persons.0.phone', code: 'pattern', values: { pattern: '^1[0-9]{10}$' } },
        { field: 'persons.1.phone', code: 'required', values: {} },
        { field: 'more.deep', code: 'additionalProperties', values: {} },
      ]),
    );
  });

  it.each<[field: string, value: unknown, code: string]>([
    ['name', '  ', 'text'],
    ['name', 'a\0b', 'text'],
    ['name', '\ud800', 'text'],
    ['name', 'x'.repeat(21), 'maxLength'],
    ['name', null, 'type'],
    ['minutes', 0, 'minimum'],
    ['minutes', '5', 'type'],
    ['minutes', 1.5, 'type'],
    ['minutes', 2 ** 53, 'maximum'],
    ['minutes', -(2 ** 53), 'minimum'],
    ['minutes', JSON.parse('1e400'), 'type'],
    ['on', '2026-02-30', 'date'],
    ['on', '24.9.2026', 'date'],
    ['at', '2026-02-30T10:00:00Z', 'date-time'],
    ['at', '2026-09-24T10:00:60Z', 'date-time'],
    ['at', '1999-12-31T23:59:59Z', 'date-time'],
    ['at', '2100-01-01T00:00:00Z', 'date-time'],
    ['ticket', '7', 'uuid'],
    ['category', 'Food', 'code'],
  ])('is refused for %s %p: %s', (field, value, code) => {
    expect(errorsOf({ name: '王某', [field]: value })).toEqual([expect.objectContaining({ field, code })]);
  });

  it('that is no object is called body', () => {
    expect(errorsOf([1])).toEqual([{ field: 'body', code: 'type', values: { type: 'object' } }]);
  });

  it('never hears back what it said', () => {
    const said = JSON.stringify(
      errorsOf({ name: 13800138000, outcome: '13800138000', persons: [{ phone: '138001380001' }] }),
    );
    expect(said).not.toContain('13800138000');
  });

  it('is told fifty faults at most, and a name of sixty-four signs', () => {
    expect(errorsOf(manyKeys(120))).toHaveLength(50);
    expect(errorsOf({ name: 'a', ['x'.repeat(5_000)]: 1 })[0]!.field).toHaveLength(64);
  });

  it('cannot reach the prototype', () => {
    expect(errorsOf(JSON.parse('{"name":"a","__proto__":{"outcome":"reached"}}'))).toEqual([
      { field: '__proto__', code: 'additionalProperties', values: {} },
    ]);
    expect(errorsOf(JSON.parse('{"name":"a","constructor":1}'))).toMatchObject([{ field: 'constructor' }]);
    expect(errorsOf(JSON.parse('{"__proto__":{"name":"a"}}'))).toContainEqual(
      expect.objectContaining({ field: 'name', code: 'required' }),
    );
  });

  // 5 ms or less on a quiet machine; the bound leaves room for a cold one.
  it.each<[what: string, body: object]>([
    ['85,000 unknown fields', manyKeys(85_000)],
    ['85,000 unknown fields one step down', { name: 'a', more: manyKeys(85_000) }],
    ['85,000 wrong entries', { name: 'a', persons: Array.from({ length: 85_000 }, () => ({})) }],
  ])('of %s costs little to refuse', (_what, body) => {
    errorsOf({});
    expect(millisecondsOf(() => expect(errorsOf(body)).toHaveLength(1))).toBeLessThan(500);
  });

  it('of 100,000 lists in one another is refused without ending the process', () => {
    expect(errorsOf({ name: 'a', persons: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) })).toHaveLength(1);
  });
});

it.each<object>([
  { type: 'strng' },
  { type: 'object', properties: 5 },
  { type: 'string', maxLength: '1' },
  { maxLenght: 1 },
])('a schema that is none is found out at its first value, without those of JSON Schema: %j', (none) => {
  expect(() => mustFit({ title: 'None', ...none }, 'a')).toThrow(/must be|unknown keyword/);
});

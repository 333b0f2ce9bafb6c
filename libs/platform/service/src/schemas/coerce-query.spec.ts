import { describe, expect, it } from '@jest/globals';
import { coerceQuery } from './coerce-query.js';

const schema = {
  title: 'ItemsQuery',
  type: 'object',
  properties: { limit: { type: 'integer' }, open: { type: ['boolean', 'null'] }, area: { type: 'string' } },
};

describe('a query', () => {
  it('is read as the numbers and booleans that its schema asks for', () => {
    expect(coerceQuery(schema, { limit: '20', open: 'false', area: '7' })).toEqual({
      limit: 20,
      open: false,
      area: '7',
    });
    expect(coerceQuery(schema, { limit: '-1', open: 'true' })).toEqual({ limit: -1, open: true });
  });

  it.each(['', '1.5', '1e3', '0x10', ' 1', '9'.repeat(16), 'one'])(
    'keeps %p, which is no integer, as it is',
    (limit) => {
      expect(coerceQuery(schema, { limit })).toEqual({ limit });
    },
  );

  it('keeps what was sent twice, what is unknown, and what is named as members of every object are', () => {
    const query = { limit: ['1', '2'], phone: '138', constructor: '1', toString: '1' };
    expect(coerceQuery(schema, query)).toEqual(query);
    const proto = JSON.parse('{"__proto__":"1"}') as Record<string, unknown>;
    expect(Object.keys(coerceQuery(schema, proto))).toEqual(['__proto__']);
  });
});

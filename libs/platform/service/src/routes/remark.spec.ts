import { expect, it } from '@jest/globals';
import { takingRemark } from './remark.js';

const text = { type: 'string', format: 'text', maxLength: 1000 };
const body = {
  ...{ title: 'CountBody', type: 'object', required: ['by'], additionalProperties: false },
  properties: { by: { type: 'integer' } },
};

it('a body takes a remark beside its own content, which stays as it is', () => {
  expect(takingRemark(body)).toEqual({
    ...body,
    properties: { by: { type: 'integer' }, remark: expect.objectContaining(text) },
  });
});

it('an act without content takes a remark alone, and needs none', () => {
  const schema = takingRemark(null);
  expect(schema).toMatchObject({ title: 'RemarkBody', properties: { remark: text }, additionalProperties: false });
  expect(schema['required']).toEqual([]);
});

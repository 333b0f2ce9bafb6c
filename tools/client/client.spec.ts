import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OPERATIONS, operationsFile } from './files.mjs';
import { operationsOfDocument } from './operations-of-document.mjs';
import { typeOfSchema } from './type-of-schema.mjs';

describe('the operations of the client', () => {
  it('are those of the committed document; otherwise run npm run client', async () =>
    expect(readFileSync(OPERATIONS, 'utf8')).toBe(await operationsFile()));

  it('take the parameters of path and query beside the body, and no headers', () => {
    const source = operationsOfDocument({
      components: { schemas: { Thing: { type: 'object', properties: { a: { type: 'integer' } } } } },
      paths: {
        '/api/things/{id}': {
          post: {
            operationId: 'change-thing',
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'on', in: 'query', schema: { type: ['string', 'null'] } },
              { name: 'Redress-Actor', in: 'header', required: true },
            ],
            requestBody: { required: true, content: { 'application/json': { schema: { enum: ['a', 'b'] } } } },
            responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
          },
        },
      },
    });
    expect(source).toContain('export interface Thing {\nreadonly a?: number;\n}');
    expect(source).toContain(
      'readonly request: { readonly id: string; readonly on?: string | null; readonly body: "a" | "b"; };\nreadonly answer: Thing;',
    );
    expect(source).toContain("'change-thing': { method: 'POST', path: '/api/things/{id}' }");
  });
});

describe('the type of a schema', () => {
  it.each([
    [{ anyOf: [{ const: 1 }, { type: 'null' }] }, '1 | null'],
    [{ type: 'array', items: { type: 'boolean' } }, 'readonly (boolean)[]'],
    [{ type: 'array', prefixItems: [{ type: 'string' }], items: false as const }, 'readonly [string]'],
    [{ type: 'object' }, 'object'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ readonly [name: string]: number; }'],
    [{}, 'unknown'],
  ])('%j is %s', (schema, type) => expect(typeOfSchema(schema)).toBe(type));

  it('is never guessed', () => expect(() => typeOfSchema({ type: 'float' })).toThrow('float'));
});

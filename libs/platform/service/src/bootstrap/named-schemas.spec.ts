import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { nameSchemas, SharedSchemaNameError } from './named-schemas.js';

const answering = (schema: object) => ({ responses: { 200: { content: { 'application/json': { schema } } } } });
const document = (paths: object): OpenAPIObject =>
  ({ openapi: '3.1.0', info: {}, paths, components: { headers: {} } }) as unknown as OpenAPIObject;

describe('the document of an interface', () => {
  const thing = { title: 'Thing', type: 'object' };

  it('tells a shape with a title once and refers to it everywhere', () => {
    const { paths, components } = nameSchemas(
      document({ '/a': { get: answering(thing) }, '/b': { get: answering({ ...thing }), put: answering({}) } }),
    );
    const reference = { $ref: '#/components/schemas/Thing' };
    expect(paths['/a']!.get).toEqual(answering(reference));
    expect(paths['/b']).toEqual({ get: answering(reference), put: answering({}) });
    expect(components).toEqual({ headers: {}, schemas: { Thing: thing } });
  });

  it('has no two shapes of one name', () =>
    expect(() =>
      nameSchemas(document({ '/a': { get: answering(thing), put: answering({ ...thing, type: 'array' }) } })),
    ).toThrow(SharedSchemaNameError));
});

import { Body, Query, type PipeTransform } from '@nestjs/common';
import { ApiBody, ApiQuery } from '@nestjs/swagger';
import { documented } from '../http/documented.js';
import { mustFit } from './check.js';
import { coerceQuery } from './coerce-query.js';
import type { Schema } from './schema.js';

/** The parameter that receives the body of a request, once it fits its schema; documented by the same schema. */
export function JsonBody(schema: Schema): ParameterDecorator {
  const pipe: PipeTransform = { transform: (body) => mustFit(schema, body ?? {}) };
  const required = ((schema['required'] ?? []) as readonly string[]).length > 0;
  return documented(Body(pipe), ApiBody({ schema: schema as object, required }));
}

/** An act without content takes an empty body or none. */
const NO_BODY = { title: 'NoBody', type: 'object', properties: {}, additionalProperties: false };

/** The parameter of a route that has nothing to be told: an empty object. */
export function NoBody(): ParameterDecorator {
  return Body({ transform: (body: unknown) => mustFit(NO_BODY, body ?? {}) });
}

/** The parameter that receives the query of a request, its texts read as the numbers and booleans that the schema asks for. */
export function FittingQuery(schema: Schema): ParameterDecorator {
  const pipe: PipeTransform = {
    transform: (query: Readonly<Record<string, unknown>>) => mustFit(schema, coerceQuery(schema, query)),
  };
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
    readonly required?: readonly string[];
  };
  const parameters = Object.entries(properties).map(([name, { description, ...rest }]) =>
    ApiQuery({
      name,
      required: required.includes(name),
      schema: rest,
      ...(description !== undefined && { description }),
    }),
  );
  return documented(Query(pipe), ...parameters);
}

import { Body, Query, type PipeTransform } from '@nestjs/common';
import { ApiBody, ApiQuery } from '@nestjs/swagger';
import { coerceQuery } from './coerce-query.js';
import { mustFit } from './check.js';
import type { Schema } from './schema.js';

/** The parameter that receives the body of a request, once it fits its schema; documented by the same schema. */
export function JsonBody(schema: Schema): ParameterDecorator {
  const pipe: PipeTransform = { transform: (body) => mustFit(schema, body ?? {}) };
  return (target, key, index) => {
    Body(pipe)(target, key, index);
    document(target, key!, ApiBody({ schema: schema as object }));
  };
}

/** The parameter that receives the query of a request, its texts read as the numbers and booleans that the schema asks for. */
export function FittingQuery(schema: Schema): ParameterDecorator {
  const pipe: PipeTransform = {
    transform: (query: Readonly<Record<string, unknown>>) => mustFit(schema, coerceQuery(schema, query)),
  };
  const { properties, required } = schema as { properties?: Record<string, object>; required?: readonly string[] };
  return (target, key, index) => {
    Query(pipe)(target, key, index);
    for (const [name, property] of Object.entries(properties ?? {})) {
      const { description, ...rest } = property as { description?: string };
      const head = description === undefined ? {} : { description };
      document(target, key!, ApiQuery({ name, required: required?.includes(name) ?? false, schema: rest, ...head }));
    }
  };
}

function document(target: object, key: string | symbol, decorate: MethodDecorator): void {
  const descriptor = Object.getOwnPropertyDescriptor(target, key);
  if (descriptor) decorate(target, key, descriptor);
}

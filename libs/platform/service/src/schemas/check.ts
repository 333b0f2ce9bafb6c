import { FORMATS } from '@redress/kernel';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { InvalidRequestError } from '../http/invalid-request-error.js';
import type { FieldError } from '../http/problem.js';
import type { Schema } from './schema.js';

/** A caller is told so many faults at most: a body of a thousand unknown fields earns no answer of a thousand lines. */
const MOST_ERRORS = 50;

/** Stops at the first fault, so that what a caller can send costs little to refuse. */
const quick = createAjv(false);
/** Finds all faults; asked only about what the first one refused and that has few members, at whatever depth. */
const thorough = createAjv(true);
const MOST_MEMBERS = 200;

function createAjv(allErrors: boolean): Ajv2020 {
  // Strict compiling knows our generated schemas for schemas; to compile those of JSON Schema too would take longer than ours.
  const ofOurs = { meta: false, validateSchema: false };
  const ajv = new Ajv2020({ allErrors, strict: true, allowUnionTypes: true, coerceTypes: false, ...ofOurs });
  for (const [name, holds] of Object.entries(FORMATS)) ajv.addFormat(name, holds);
  return ajv;
}

/**
 * What was sent, when it is as the schema says; else throws {@link InvalidRequestError} with the fields. A schema is compiled at
 * its first value, and once more at its first fault.
 */
export function mustFit<T>(schema: Schema, value: unknown): T {
  const first = quick.compile(schema);
  if (first(value)) return value as T;
  const errors = (membersIn(value, MOST_MEMBERS) <= MOST_MEMBERS && faultsIn(schema, value)) || first.errors;
  throw new InvalidRequestError((errors ?? []).slice(0, MOST_ERRORS).map(fieldErrorOf), validInstead(errors ?? []));
}

function faultsIn(schema: Schema, value: unknown): readonly ErrorObject[] | null | undefined {
  const all = thorough.compile(schema);
  all(value);
  return all.errors;
}

/** The codes that would have been valid, where the only fault is an unknown one. */
function validInstead([fault, ...others]: readonly ErrorObject[]): readonly string[] | undefined {
  if (fault?.keyword !== 'enum' || others.length > 0) return undefined;
  return (fault.params['allowedValues'] as readonly unknown[]).map(String);
}

/** How many members a value has at all depths. Counting ends behind `most`. */
function membersIn(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  for (const key in value) {
    count++;
    if (count > most) break;
    count += membersIn((value as Record<string, unknown>)[key], most - count);
  }
  return count;
}

/** Names the field and the rule, never the value. */
function fieldErrorOf({ instancePath, keyword, params }: ErrorObject): FieldError {
  const inside = instancePath.slice(1).replaceAll('/', '.');
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  const member = missingProperty ?? additionalProperty;
  const field = [inside, member?.slice(0, 64)].filter((part) => part !== undefined && part !== '').join('.');
  return { field: field === '' ? 'body' : field, code: codeOf(keyword, params), values: valuesOf(keyword, params) };
}

/** A format is named by what it is; any other fault by its keyword. */
function codeOf(keyword: string, params: Record<string, unknown>): string {
  return keyword === 'format' ? String(params['format']) : keyword;
}

function valuesOf(keyword: string, params: Record<string, unknown>): Readonly<Record<string, string | number>> {
  switch (keyword) {
    case 'type':
      return { type: [params['type']].flat().join(', ') };
    case 'enum':
      return { allowed: (params['allowedValues'] as readonly unknown[]).join(', ') };
    case 'const':
      return { allowed: String(params['allowedValue']) };
    case 'pattern':
      return { pattern: String(params['pattern']) };
    default:
      return typeof params['limit'] === 'number' ? { limit: params['limit'] } : {};
  }
}

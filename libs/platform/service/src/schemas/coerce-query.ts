import type { Schema } from './schema.js';

type Properties = Readonly<Record<string, { readonly type?: unknown }>>;

/** A query is text. Where its schema asks for an integer or a boolean, what looks like one is read as one. */
export function coerceQuery(schema: Schema, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Properties;
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, coerced([properties[name]?.type].flat(), value)]),
  );
}

function coerced(types: readonly unknown[], value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (types.includes('integer') && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

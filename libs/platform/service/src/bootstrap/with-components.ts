import type { OpenAPIObject } from '@nestjs/swagger';

type Shapes = Record<string, object>;

/**
 * The document with every titled schema once, under `components/schemas`, and a reference wherever it stood: a client has one
 * type for it, and the document a quarter of its size. Throws when two different shapes have one title.
 */
export function withComponents(document: OpenAPIObject): OpenAPIObject {
  const shapes: Shapes = {};
  const paths = referring(document.paths, shapes) as OpenAPIObject['paths'];
  const schemas = { ...document.components?.schemas, ...shapes };
  return { ...document, paths, components: { ...document.components, schemas } };
}

function referring(value: unknown, shapes: Shapes): unknown {
  if (Array.isArray(value)) return value.map((each) => referring(each, shapes));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, referring(each, shapes)]));
  const { title } = members;
  if (typeof title !== 'string') return members;
  const known = (shapes[title] ??= members);
  if (JSON.stringify(known) !== JSON.stringify(members)) throw new Error(`Two shapes are called ${title}`);
  return { $ref: `#/components/schemas/${title}` };
}

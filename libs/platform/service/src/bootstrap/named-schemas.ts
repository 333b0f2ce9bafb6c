import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

/** Two shapes with one name: a reader of the document could not tell which is meant. */
export class SharedSchemaNameError extends Error {}

/** Tells every shape that has a title once, under `components/schemas`, and refers to it where it is used. */
export function nameSchemas(document: OpenAPIObject): OpenAPIObject {
  const named = new Map<string, object>();
  const paths = referring(document.paths, named) as OpenAPIObject['paths'];
  const schemas = Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths, components: { ...document.components, schemas } };
}

function referring(node: unknown, named: Map<string, object>): unknown {
  if (Array.isArray(node)) return node.map((item) => referring(item, named));
  if (typeof node !== 'object' || node === null) return node;
  const { schema, ...rest } = node as Node;
  const inside = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, referring(value, named)]));
  return schema === undefined ? inside : { ...inside, schema: reference(schema as Node, named) };
}

function reference(schema: Node, named: Map<string, object>): object {
  const { title } = schema;
  if (typeof title !== 'string') return schema;
  const known = named.get(title);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema))
    throw new SharedSchemaNameError(`Two shapes of the interface share the name ${title}`);
  named.set(title, schema);
  return { $ref: `#/components/schemas/${title}` };
}

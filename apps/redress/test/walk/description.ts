import type { Schema } from '@redress/service';

/** What the platform describes at `/openapi.json`, as far as a walk reads it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: { readonly enum?: readonly string[] };
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export async function readDescription(url: string): Promise<Description> {
  return (await (await fetch(`${url}/openapi.json`)).json()) as Description;
}

/** The JSON that an operation takes; null where it takes none. */
export function bodyOf({ requestBody }: Operation, all: Description): Schema | null {
  return requestBody === undefined ? null : jsonIn(requestBody.content, all)!;
}

/** The JSON that an operation may answer, by status. */
export function answersOf({ responses }: Operation, all: Description): ReadonlyMap<number, Schema> {
  const described = Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = content && jsonIn(content, all);
    return schema === undefined ? [] : [[Number(status), schema] as const];
  });
  return new Map(described);
}

function jsonIn(content: Content, { components }: Description): Schema | undefined {
  const type = Object.keys(content).find((each) => each.endsWith('json'));
  const schema = type === undefined ? undefined : content[type]!.schema;
  const name = /^#\/components\/schemas\/(\w+)$/.exec(String(schema?.['$ref']))?.[1];
  return name === undefined ? schema : components.schemas[name]!;
}

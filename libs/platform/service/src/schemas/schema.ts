/** A JSON Schema 2020-12 as `npm run contracts` writes it from a TypeScript type: of a body, a query or an answer. */
export interface Schema {
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/** The schemas of a package by the name of their type. */
export type Schemas = Readonly<Record<string, Schema>>;

/**
 * The file of a package's schemas, as TypeScript, so that a schema that is missing does not compile.
 *
 * @param {import('./sources.mjs').ShapeSource} source @param {Map<string, import('./schema-of-type.mjs').Schema>} schemas
 * @returns {string}
 */
export function schemaFileOf({ constant, package: name }, schemas) {
  const type = name.endsWith('/service')
    ? "import type { Schema } from './schemas/schema.js';"
    : "import type { Schema } from '@redress/service';";
  const names = [...schemas.keys()].map((schema) => `'${schema}'`).join(' | ') || 'never';
  return `// Written by npm run contracts from the types of the same names.
${type}

export const ${constant}: Readonly<Record<${names}, Schema>> = ${JSON.stringify(Object.fromEntries(schemas), null, 2)};
`;
}

/** TypeScript of the JSON Schemas that the platform's interface uses. */

/**
 * @typedef {{
 *   $ref?: string, title?: string, type?: string | string[], enum?: unknown[], const?: unknown, anyOf?: Schema[], oneOf?: Schema[],
 *   items?: Schema | false, prefixItems?: Schema[], properties?: Record<string, Schema>, required?: string[],
 *   additionalProperties?: boolean | Schema, description?: string
 * }} Schema
 */

/** The type of a schema, as text. @param {Schema | undefined} schema @returns {string} */
export function typeOfSchema(schema) {
  if (schema === undefined) return 'unknown';
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return union(alternatives.map(typeOfSchema));
  return union([schema.type ?? 'unknown'].flat().map((type) => typeNamed(type, schema)));
}

/** The members of an object, one a line, with what is said about them. @param {Schema} schema @returns {string} */
export function membersOf({ properties = {}, required = [], additionalProperties }) {
  const members = Object.entries(properties).map(([name, property]) => {
    const said = property.description === undefined ? '' : `/** ${property.description.replaceAll('*/', '* /')} */\n`;
    return `${said}readonly ${keyOf(name)}${required.includes(name) ? '' : '?'}: ${typeOfSchema(property)};`;
  });
  if (typeof additionalProperties === 'object')
    members.push(`readonly [name: string]: ${typeOfSchema(additionalProperties)};`);
  return members.join('\n');
}

/** @param {string} type @param {Schema} schema @returns {string} */
function typeNamed(type, schema) {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      if (schema.prefixItems) return `readonly [${schema.prefixItems.map(typeOfSchema).join(', ')}]`;
      return `readonly (${typeOfSchema(schema.items || undefined)})[]`;
    case 'object':
      return schema.properties === undefined && typeof schema.additionalProperties !== 'object'
        ? 'object'
        : `{ ${membersOf(schema)} }`;
    case 'string':
    case 'boolean':
    case 'null':
    case 'unknown':
      return type;
    default:
      throw new Error(`A schema of the interface has a type that the client does not know: ${type}`);
  }
}

/** @param {string[]} types */
function union(types) {
  return [...new Set(types)].join(' | ');
}

/** @param {string} name */
export function keyOf(name) {
  return /^[a-z_]\w*$/i.test(name) ? name : `'${name}'`;
}

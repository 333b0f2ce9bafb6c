/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

const ID = '0199b2c4-d003-742f-923a-35b7adeb6425';

/** What a text is called by where its format says nothing. */
const TEXTS = new Map([
  ['date', () => '2026-09-24'],
  ['date-time', () => '2026-09-24T02:00:00.000Z'],
  ['uuid', () => ID],
  ['code', (/** @type {string} */ name) => name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)],
  ['text', (/** @type {string} */ name) => name],
  ['digest', () => '0123456789abcdef'.repeat(4)],
  ['stream-name', () => `ticket-${ID}`],
  ['source-number', () => 'open311:909923'],
  ['case-prefix', () => '东市监立'],
  ['case-number', () => '东市监立〔2026〕17号'],
  ['document-number', () => 'JD-2026-17'],
]);

/**
 * A value that a schema allows, the same always: the example of its docstring, else the first that its type allows. Optional
 * fields are there, nothing is null that need not be.
 *
 * @param {Schema} schema @param {string} name of the field @returns {unknown}
 */
export function sampleOfSchema(schema, name) {
  const type = [schema.type].flat().find((each) => each !== 'null');
  const [example] = schema.examples ?? [];
  if (example !== undefined) return type === 'integer' ? Number(example) : example;
  if ('const' in schema) return schema.const;
  const [value] = schema.enum ?? [];
  if (value !== undefined) return value;
  if (schema.anyOf?.[0]) return sampleOfSchema(schema.anyOf[0], name);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, inner]) => [field, sampleOfSchema(inner, field)]),
      );
    case 'array':
      return schema.items ? [sampleOfSchema(schema.items, name)] : [];
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return textOf(schema, name);
  }
}

/** @param {Schema} schema @param {string} name */
function textOf({ pattern, format = 'text' }, name) {
  const text = pattern === '^[0-9a-f]{64}$' ? '0123456789abcdef'.repeat(4) : TEXTS.get(format)?.(name);
  if (text === undefined || (pattern !== undefined && !new RegExp(pattern).test(text)))
    throw new Error(`${name} must match ${pattern ?? format}: give it an @example in its docstring`);
  return text;
}

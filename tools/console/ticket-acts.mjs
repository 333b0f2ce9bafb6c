/** What can be done on a ticket, for the console: from the OpenAPI document, in both languages, without references. */

/**
 * @typedef {{ 'zh-CN': string, en: string }} Words
 * @typedef {import('../client/type-of-schema.mjs').Schema & { format?: string, maxLength?: number, minimum?: number }} Schema
 * @typedef {{
 *   operationId: string, summary: string, 'x-roles'?: string[],
 *   requestBody?: { content: Record<string, { schema: Schema }> }
 * }} Operation
 * @typedef {{ paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, Schema> } }} OpenApi
 */

const ON_A_TICKET = /^\/api\/[a-z]+\/tickets\/\{id\}\//;

/** The source of the acts. @param {OpenApi} document @returns {string} */
export function ticketActsSource(document) {
  const acts = Object.entries(document.paths)
    .flatMap(([path, { post }]) => (post && ON_A_TICKET.test(path) ? [actOf(post, document.components.schemas)] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '// Written by npm run client from openapi.json.',
    "import type { TicketAct } from './ticket-act.js';",
    '',
    '/** Everything that can be done on a ticket. */',
    `export const TICKET_ACTS: readonly TicketAct[] = ${JSON.stringify(acts)};`,
    '',
  ].join('\n');
}

/** @param {Operation} operation @param {Record<string, Schema>} schemas */
function actOf({ operationId: name, summary, 'x-roles': roles = [], requestBody }, schemas) {
  const schema = requestBody?.content['application/json']?.schema;
  return { name, title: wordsIn(summary), roles, fields: schema === undefined ? [] : fieldsOf(schema, schemas) };
}

/** @param {Schema} schema @param {Record<string, Schema>} schemas @returns {object[]} */
function fieldsOf(schema, schemas) {
  const { properties = {}, required = [] } = resolved(schema, schemas);
  return Object.entries(properties).map(([name, each]) => {
    const field = /** @type {Schema} */ (resolved(each, schemas));
    const head = {
      name,
      label: wordsIn(each.description ?? field.description ?? ''),
      required: required.includes(name),
    };
    return { ...head, ...kindOf(field, schemas) };
  });
}

/** How a value is entered. @param {Schema} field @param {Record<string, Schema>} schemas @returns {object} */
function kindOf(field, schemas) {
  if (field.enum) return { kind: 'choice', of: field.enum };
  switch (field.type) {
    case 'array':
      return { kind: 'choices', of: /** @type {Schema} */ (field.items).enum };
    case 'object':
      return { kind: 'group', fields: fieldsOf(field, schemas) };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
      return { kind: 'number', least: field.minimum ?? 0 };
    case 'string':
      return field.format === 'text'
        ? { kind: 'text', most: field.maxLength ?? 1000 }
        : { kind: field.format === 'date' || field.format === 'code' ? field.format : 'line' };
    default:
      throw new Error(`The console has no way to enter a value of type ${field.type}`);
  }
}

/** @param {Schema} schema @param {Record<string, Schema>} schemas */
function resolved(schema, schemas) {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  return name === undefined ? schema : /** @type {Schema} */ (schemas[name]);
}

/** Descriptions say the same in Chinese and in English, one after the other. @param {string} text @returns {Words} */
export function wordsIn(text) {
  const [, zh, en] = /^(.*?\p{Script=Han}\P{Script=Latin}*?)\s+([A-Z].*)$/su.exec(text) ?? [];
  if (zh === undefined || en === undefined) throw new Error(`Not in both languages: ${text}`);
  return { 'zh-CN': zh, en: en.replace(/\.$/, '') };
}

/** The operations of the platform's OpenAPI document as TypeScript: where each is, what it takes and what it answers. */
import { keyOf, membersOf, typeOfSchema } from './type-of-schema.mjs';

/**
 * @typedef {import('./type-of-schema.mjs').Schema} Schema
 * @typedef {{ schema?: Schema }} Content
 * @typedef {{ name: string, in: string, required?: boolean, schema?: Schema }} Parameter
 * @typedef {{
 *   operationId?: string, summary?: string, parameters?: Parameter[],
 *   requestBody?: { required?: boolean, content: Record<string, Content> },
 *   responses: Record<string, { content?: Record<string, Content> }>
 * }} Operation
 * @typedef {{
 *   paths: Record<string, Record<string, Operation>>, components?: { schemas?: Record<string, Schema> }
 * }} OpenApi
 */

/** The source of the operations. @param {OpenApi} document @returns {string} */
export function operationsOfDocument({ paths, components }) {
  const operations = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    )
    .flatMap(({ operation: { operationId: name, ...operation }, ...where }) =>
      name === undefined ? [] : [{ name, operation, ...where }],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '// Written by npm run client from openapi.json.',
    ...Object.entries(components?.schemas ?? {}).map(
      ([name, schema]) => `${comment(schema.description)}export interface ${name} {\n${membersOf(schema)}\n}\n`,
    ),
    '/** Where each operation is. */',
    'export const OPERATIONS = {',
    ...operations.map(({ name, path, method }) => `'${name}': { method: '${method}', path: '${path}' },`),
    '} as const;',
    '',
    '/** What each operation takes and answers. */',
    'export interface Operations {',
    ...operations.map(({ name, operation }) => typesOf(name, operation)),
    '}',
    '',
  ].join('\n');
}

/** @param {string} name @param {Operation} operation @returns {string} */
function typesOf(name, { summary, parameters = [], requestBody, responses }) {
  const request = parameters
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    .map(({ name, required, schema }) => `readonly ${keyOf(name)}${required ? '' : '?'}: ${typeOfSchema(schema)};`);
  const body = requestBody?.content['application/json'];
  if (body) request.push(`readonly body${requestBody?.required ? '' : '?'}: ${typeOfSchema(body.schema)};`);
  const answers = Object.entries(responses)
    .filter(([status]) => Number(status) < 300)
    .map(([, { content }]) => typeOfSchema(content?.['application/json']?.schema));
  const answer = answers.join(' | ') || 'unknown';
  const takes = request.length === 0 ? 'Record<never, never>' : `{ ${request.join(' ')} }`;
  return `${comment(summary)}'${name}': {\nreadonly request: ${takes};\nreadonly answer: ${answer};\n};`;
}

/** @param {string | undefined} said */
function comment(said) {
  return said === undefined ? '' : `/** ${said.replaceAll('*/', '* /')} */\n`;
}

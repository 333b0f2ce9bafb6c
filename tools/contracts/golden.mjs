import { createHash } from 'node:crypto';
import { sampleOfSchema } from './sample-of-schema.mjs';

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

const ACTORS = new Map([
  ['intake', { role: 'operator', office: null }],
  ['dispatch', { role: 'dispatcher', office: null }],
  ['mediation', { role: 'handler', office: 'market-east' }],
]);

/**
 * A stored event for each type that has no golden one yet. What has one keeps it: it is how the first events of the type were
 * written, and later versions must read it. An author may put a truer one in its place before the type is released.
 *
 * @param {Map<string, Schema>} events @param {ReadonlyMap<string, unknown>} golden those that are there
 * @param {ReadonlySet<string>} single the categories of which there is one stream
 * @returns {Map<string, object>} envelopes by event type
 */
export function missingGoldenEvents(events, golden, single) {
  const missing = [...events].filter(([type]) => !golden.has(type));
  return new Map(missing.map(([type, schema]) => [type, goldenEventOf(type, schema, single)]));
}

/** @param {string} type @param {Schema} schema @param {ReadonlySet<string>} single */
function goldenEventOf(type, schema, single) {
  const { 'x-stream': category = '', 'x-owner': owner = '' } = schema;
  const { role, office } = ACTORS.get(owner) ?? { role: 'operator', office: null };
  const command = idOf(`command ${type}`);
  return {
    v: 1,
    id: idOf(`event ${type}`),
    commandId: command,
    stream: single.has(category) ? category : `${category}-${idOf(`stream ${category}`)}`,
    revision: 0,
    previous: null,
    type,
    occurredAt: '2026-09-24T02:00:00.000Z',
    recordedAt: '2026-09-24T02:00:00.120Z',
    actor: { account: `${role}:1`, person: `${role}:1`, role, office, revision: null, for: null },
    causation: null,
    correlation: command,
    data: sampleOfSchema(schema, type),
    sealed: {},
  };
}

/** A UUID (version 8) that follows from a text. @param {string} text */
function idOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

import { stringify } from 'yaml';

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

/** What stands in the headers of every record: CloudEvents 1.0, Kafka binding in binary mode, and our extensions. */
const HEADERS = {
  'content-type': { type: 'string', const: 'application/json' },
  ce_specversion: { type: 'string', const: '1.0' },
  ce_id: { type: 'string', format: 'uuid', description: 'Id of the event.' },
  ce_source: { type: 'string', const: 'urn:redress:log' },
  ce_type: { type: 'string', description: 'The event type, with its version behind `.v` from the second on.' },
  ce_time: { type: 'string', format: 'date-time', description: 'When it happened, as the actor claims.' },
  ce_subject: { type: 'string', description: 'The stream; also the key of the record.' },
  ce_dataschema: { type: 'string', description: '`urn:redress:schema:` and the event type.' },
  ce_position: { type: 'string', pattern: '^[0-9]+$', description: 'Place in the whole log, dense from 0.' },
  ce_revision: { type: 'string', pattern: '^[0-9]+$', description: 'Place in the stream, dense from 0.' },
  ce_previousposition: {
    type: 'string',
    pattern: '^[0-9]+$',
    description: 'Position of the event before it in the same partition; absent in the first.',
  },
};

/**
 * The AsyncAPI 3 document of the topics: one per category of streams, one message per event type.
 *
 * @param {Map<string, Schema>} events @param {Schema} envelope @returns {string} YAML
 */
export function asyncApiOf(events, envelope) {
  const types = [...events];
  const streams = [...new Set(types.map(([, schema]) => schema['x-stream'] ?? ''))];
  /** @param {string} stream */
  const of = (stream) => types.filter(([, schema]) => schema['x-stream'] === stream).map(([type]) => type);
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Redress 消费维权热线平台',
      version: '1.0.0',
      description:
        'Every event of the log, in order per stream, at least once. Drop an event whose ce_revision you have passed in its stream. ' +
        'A record without ce_type is a mark of the relay and no event. Written by npm run contracts.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      streams.map((stream) => [
        stream,
        {
          address: `redress.${stream}`,
          description: `The streams ${stream}-…; the key of a record is the id of its stream.`,
          messages: Object.fromEntries(of(stream).map((type) => [type, ref(`messages/${type}`)])),
        },
      ]),
    ),
    operations: Object.fromEntries(
      streams.map((stream) => [
        `publish-${stream}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${stream}` },
          summary: 'The relay publishes what the log holds.',
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(types.map(([type, schema]) => [type, messageOf(type, schema)])),
      schemas: {
        Headers: { type: 'object', properties: HEADERS, required: Object.keys(HEADERS).slice(0, -1) },
        Envelope: withoutDialect(envelope),
        ...Object.fromEntries(types.map(([type, schema]) => [type, withoutDialect(schema)])),
      },
    },
  };
  return `# Written by npm run contracts.\n${stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })}`;
}

/** @param {string} type @param {Schema} schema */
function messageOf(type, { description, 'x-owner': owner }) {
  return {
    name: type,
    title: type,
    summary: description,
    tags: [{ name: owner }],
    headers: ref('schemas/Headers'),
    payload: {
      allOf: [ref('schemas/Envelope'), { properties: { type: { const: type }, data: ref(`schemas/${type}`) } }],
    },
    bindings: { kafka: { key: { type: 'string', description: 'The stream of the event.' } } },
  };
}

/** Inside the document a schema is found by its place. @param {Schema} schema @returns {Schema} */
function withoutDialect({ $schema: _dialect, $id: _id, ...schema }) {
  return schema;
}

/** @param {string} component */
function ref(component) {
  return { $ref: `#/components/${component}` };
}

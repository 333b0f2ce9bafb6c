/** @typedef {import('./schema-of-type.mjs').Schema} Schema */
/** @typedef {Map<string, { stream: string, data: object }>} Samples */

const HEAD = `<!-- Written by npm run contracts. -->

# Events 事件目录

Every event that the platform writes: what it says, who alone may write it, and an example. The schemas are in
[libs/platform/event-contracts/contracts](../../libs/platform/event-contracts/contracts), made from the TypeScript types; the topics are
described for tools in [asyncapi.yaml](asyncapi.yaml).

On Kafka each category of streams has a topic, \`redress.ticket\` for the streams \`ticket-…\`, and the key of a record is its stream, so
that the order of a ticket holds. The value is the envelope, byte for byte as it stands in the log; the headers are those of CloudEvents
1.0 in binary mode (\`ce_type\`, \`ce_id\`, …, and \`ce_position\`, \`ce_revision\` for the places in log and stream). How a type may
change: [add an event type](../how-to/add-an-event-type.md#change-an-event-type).
`;

/**
 * The catalogue for people.
 *
 * @param {Map<string, Schema>} events @param {Samples} samples @param {Schema} envelope @returns {string} Markdown
 */
export function catalogueOf(events, samples, envelope) {
  const types = [...events];
  const streams = [...new Set(types.map(([, schema]) => schema['x-stream']))];
  const parts = streams.map((stream) => {
    const ofStream = types.filter(([, schema]) => schema['x-stream'] === stream);
    return [
      `## Topic redress.${stream}\n`,
      table(
        ['event', '中文', 'written by', 'meaning'],
        ofStream.map(([type, schema]) => {
          const { chinese, meaning } = saidBy(schema);
          return [`[${type}](#${anchorOf(type)})`, chinese, schema['x-owner'] ?? '', meaning];
        }),
      ),
      ...ofStream.map(([type, schema]) => entryOf(type, schema, samples)),
    ].join('\n');
  });
  return `${HEAD}\n${parts.join('\n')}\n## The envelope 事件信封\n\n${envelope.description}\n\n${fieldTable(envelope)}`;
}

/** @param {string} type @param {Schema} schema @param {Samples} samples */
function entryOf(type, schema, samples) {
  const { chinese, meaning } = saidBy(schema);
  const sample = samples.get(type);
  const example = sample ? `\n\`\`\`json\n${JSON.stringify(sample.data, null, 2)}\n\`\`\`\n` : '';
  const fields = Object.keys(schema.properties ?? {}).length > 0 ? fieldTable(schema) : 'No fields.\n';
  return `### ${type}\n\n${chinese} · version ${versionOf(type)} · ${schema['x-owner']}\n\n${meaning}\n\n${fields}${example}`;
}

/** A docstring begins with the Chinese name of what happened. @param {Schema} schema */
function saidBy({ description = '' }) {
  const [, chinese = '', meaning = description] =
    /^([^\s。]*\p{Script=Han}[^\s。]*)。\s*(.*)$/su.exec(description) ?? [];
  return { chinese, meaning };
}

/** @param {string} type */
function versionOf(type) {
  return /\.v(\d+)$/.exec(type)?.[1] ?? '1';
}

/** As GitHub names the anchors of headings. @param {string} heading */
function anchorOf(heading) {
  return heading.toLowerCase().replaceAll('.', '');
}

/** @param {Schema} schema @returns {string} */
function fieldTable(schema) {
  return table(['field', 'value', 'meaning'], rowsOf(schema, ''));
}

/** @param {Schema} schema @param {string} path @returns {string[][]} */
function rowsOf(schema, path) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : ', may be absent';
    const own = [`\`${path}${name}\``, valueOf(field) + optional, field.description ?? ''];
    const inside = field.items ? rowsOf(field.items, `${path}${name}[].`) : rowsOf(field, `${path}${name}.`);
    const rest =
      typeof field.additionalProperties === 'object' ? rowsOf(field.additionalProperties, `${path}${name}.*.`) : [];
    return [own, ...inside, ...rest];
  });
}

/** @param {Schema} schema @returns {string} */
function valueOf({ type, format, items, enum: values, ...schema }) {
  if ('const' in schema) return `\`${schema.const}\``;
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (items) return `list of ${valueOf(items)}`;
  const [first, nullable] = [type].flat();
  return `${format ?? first}${nullable ? ' or null' : ''}`;
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

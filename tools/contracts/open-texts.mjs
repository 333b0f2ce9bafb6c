/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

/** What a schema of its own reads later, and what stands in one event at most, as exact JSON without NUL. */
const READ_BY_OTHERS = new Set([
  'BatchBody/rows/0',
  'CalendarYearBody/year',
  'Envelope/data',
  'RequestMade/asks',
  'RuleSetBody/ruleSet',
]);

/**
 * The places at which an event, a body or a query takes a text of any form or any length, or an object of any content. There
 * must be none: what the log takes has to be readable for ever, by PostgreSQL, by JSON and by every fold.
 *
 * @param {Map<string, Schema>} events @param {Schema} envelope @param {Iterable<Map<string, Schema>>} shapes
 * @returns {string[]} one sentence per place: where, and what to do
 */
export function openTexts(events, envelope, shapes) {
  const sent = [...shapes].flatMap((schemas) => [...schemas]).filter(([name]) => /(Body|Query)$/.test(name));
  return [...events, /** @type {const} */ (['Envelope', envelope]), ...sent]
    .flatMap(([name, schema]) => openPlaces(schema, name))
    .filter((place) => !READ_BY_OTHERS.has(place))
    .map(
      (place) =>
        `${place}: any text may stand there. Give it a type of the kernel (values.ts), and a Text its @maxLength.`,
    );
}

/** @param {Schema} schema @param {string} path @returns {string[]} */
function openPlaces(schema, path) {
  const { properties = {}, items, additionalProperties: rest, anyOf = [] } = schema;
  return [
    ...(isOpen(schema) ? [path] : []),
    ...Object.entries(properties).flatMap(([name, member]) => openPlaces(member, `${path}/${name}`)),
    ...(items ? openPlaces(items, `${path}/0`) : []),
    ...(typeof rest === 'object' ? openPlaces(rest, `${path}/*`) : []),
    ...anyOf.flatMap((option) => openPlaces(option, path)),
  ];
}

/** @param {Schema} schema */
function isOpen({ type, properties, format, pattern, maxLength, enum: values, ...schema }) {
  const types = [type].flat();
  if (types.includes('object')) return properties === undefined;
  if (!types.includes('string') || values !== undefined || 'const' in schema) return false;
  return format === 'text' ? maxLength === undefined : (format ?? pattern) === undefined;
}

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

/**
 * What of an event's contract may not change under its name, because events that were written by it stay in the log and in
 * topics for ever, and readers were built on it. Two changes are allowed: a field that may be absent, and a further value of
 * an enumeration; old events keep both contracts, and an old reader stops at a new event until it is renewed.
 *
 * @param {string} type @param {Schema} before @param {Schema | undefined} after
 * @returns {string[]} one sentence per breaking change: where, what, and what to do instead
 */
export function breakingChanges(type, before, after) {
  if (after === undefined)
    return [
      `${type}: the type is gone, but its events stay in the log. Keep the type, and name its union in tools/contracts/sources.mjs.`,
    ];
  const instead = `Leave it as it was and write ${nextVersion(type)} with an upcaster instead (docs/how-to/add-an-event-type.md).`;
  return changesIn(before, after, '').map(({ path, what }) => `${type} ${path || '/'}: ${what}. ${instead}`);
}

/** @param {string} type @returns {string} */
function nextVersion(type) {
  const [, base, version] = /^(.+?)(?:\.v(\d+))?$/.exec(type) ?? [];
  return `${base}.v${Number(version ?? 1) + 1}`;
}

/** @typedef {{ path: string, what: string }} Change */

/** @param {Schema} before @param {Schema} after @param {string} path @returns {Change[]} */
function changesIn(before, after, path) {
  const retyped = differsIn(before, after, ['type', 'format', 'pattern', 'minimum']);
  if (retyped) return [{ path, what: `${retyped} was ${told(before[retyped])} and is ${told(after[retyped])}` }];
  return [
    ...valueChanges(before, after, path),
    ...fieldChanges(before, after, path),
    ...restChanges(before.additionalProperties, after.additionalProperties, `${path}/*`),
    ...restChanges(before.items, after.items, `${path}/0`),
  ];
}

/** @param {Schema} before @param {Schema} after @param {(keyof Schema)[]} keys */
function differsIn(before, after, keys) {
  return keys.find((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** @param {unknown} value */
function told(value) {
  return value === undefined ? 'absent' : JSON.stringify(value);
}

/** @param {Schema} before @param {Schema} after @param {string} path @returns {Change[]} */
function valueChanges(before, after, path) {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (now === undefined) return old === undefined ? [] : [{ path, what: 'any value is possible now' }];
  if (old === undefined) return [{ path, what: `only ${told(now)} are left of all values` }];
  return old
    .filter((value) => !now.includes(value))
    .map((value) => ({ path, what: `the value ${told(value)} is gone` }));
}

/** @param {Schema} schema @returns {unknown[] | undefined} */
function valuesOf({ enum: values, ...schema }) {
  return 'const' in schema ? [schema.const] : values;
}

/** @param {Schema} before @param {Schema} after @param {string} path @returns {Change[]} */
function fieldChanges(before, after, path) {
  const { properties: old = {}, required: neededBefore = [] } = before;
  const { properties: now = {}, required: needed = [] } = after;
  const changes = Object.entries(old).flatMap(([name, schema]) => {
    const field = `${path}/${name}`;
    const next = now[name];
    if (next === undefined) return [{ path: field, what: 'the field is gone or has another name' }];
    const wasNeeded = neededBefore.includes(name);
    if (wasNeeded !== needed.includes(name))
      return [{ path: field, what: `the field ${wasNeeded ? 'may be absent' : 'is required'} now` }];
    return changesIn(schema, next, field);
  });
  const added = needed.filter((name) => !(name in old));
  return [...changes, ...added.map((name) => ({ path: `${path}/${name}`, what: 'the new field is required' }))];
}

/** @param {boolean | Schema | undefined} before @param {boolean | Schema | undefined} after @param {string} path @returns {Change[]} */
function restChanges(before, after, path) {
  if (typeof before === 'object' && typeof after === 'object') return changesIn(before, after, path);
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ path, what: 'other fields are allowed now or no more' }];
}

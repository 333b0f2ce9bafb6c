import ts from 'typescript';

/**
 * The part of JSON Schema 2020-12 that contracts use.
 *
 * @typedef {{
 *   $schema?: string, $id?: string, title?: string, description?: string, 'x-owner'?: string, 'x-stream'?: string,
 *   type?: string | string[], const?: unknown, enum?: unknown[], format?: string, pattern?: string, minimum?: number, maximum?: number,
 *   minLength?: number, maxLength?: number, minItems?: number, maxItems?: number, uniqueItems?: boolean, examples?: unknown[],
 *   items?: Schema, anyOf?: Schema[], properties?: Record<string, Schema>, required?: string[], additionalProperties?: boolean | Schema,
 * }} Schema
 */

/** The aliases of the kernel that say more than `string` does, and the schema that says the same. */
const STRINGS = new Map([
  ['LocalDate', { type: 'string', format: 'date' }],
  ['Instant', { type: 'string', format: 'date-time' }],
  ['Id', { type: 'string', format: 'uuid' }],
  ['Code', { type: 'string', format: 'code' }],
  ['Digest', { type: 'string', format: 'digest' }],
  ['StreamName', { type: 'string', format: 'stream-name' }],
  ['SourceNumber', { type: 'string', format: 'source-number' }],
  ['CasePrefix', { type: 'string', format: 'case-prefix' }],
  ['CaseNumber', { type: 'string', format: 'case-number' }],
  ['DocumentNumber', { type: 'string', format: 'document-number' }],
  ['Token', { type: 'string', format: 'token' }],
  ['Label', { type: 'string', format: 'text', maxLength: 200 }],
  // Where a text stands its docstring says how long it may be; a test finds the places that do not.
  ['Text', { type: 'string', format: 'text' }],
]);

/**
 * The schema of a type. An event holds integers, strings, booleans, null, arrays and objects of these, so anything else is
 * refused with its path: it would have no canonical form either.
 *
 * @param {ts.TypeChecker} checker @param {ts.Type} type @param {string} path @returns {Schema}
 */
export function schemaOfType(checker, type, path) {
  // Of the envelope's data and type, which depend on its type parameter, what holds for every event.
  if (type.flags & ts.TypeFlags.Instantiable)
    return schemaOfType(checker, /** @type {ts.Type} */ (checker.getBaseConstraintOfType(type)), path);
  const members = type.isUnion() ? type.types : [type];
  const nullable = members.some(({ flags }) => flags & ts.TypeFlags.Null);
  const present = members.filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
  const schema = schemaOfPresent(checker, present, path);
  if (!nullable) return schema;
  const { const: only, enum: values = only === undefined ? undefined : [only], ...rest } = schema;
  return { ...rest, type: [/** @type {string} */ (schema.type), 'null'], ...(values && { enum: [...values, null] }) };
}

/** @param {ts.TypeChecker} checker @param {ts.Type[]} types @param {string} path @returns {Schema} */
function schemaOfPresent(checker, types, path) {
  const [first] = types;
  if (first === undefined) throw new Error(`${path}: never has a value`);
  if (types.every((type) => type.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
  if (types.every((type) => type.isStringLiteral())) return literals('string', types);
  if (types.every((type) => type.isNumberLiteral())) return literals('integer', types);
  if (types.length > 1 && types.every((type) => type.flags & ts.TypeFlags.Object && !checker.isArrayType(type)))
    return { anyOf: types.map((type) => schemaOfPresent(checker, [type], path)) };
  if (types.length > 1) throw new Error(`${path}: a contract holds one kind of value, or null, in one place`);
  const string = STRINGS.get(first.aliasSymbol?.name ?? '');
  if (string !== undefined) return { ...string };
  if (first.flags & ts.TypeFlags.String) return { type: 'string' };
  if (first.flags & ts.TypeFlags.Number) return { type: 'integer' };
  if (first.flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
  if (checker.isArrayType(first)) {
    const [element] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (first));
    const items = schemaOfType(checker, /** @type {ts.Type} */ (element), `${path}/0`);
    // A list of names is a set: two tickets came of a submission that named its kind twice.
    return { type: 'array', items, ...(items.type === 'string' && { uniqueItems: true }) };
  }
  if (first.flags & ts.TypeFlags.Object && first.getCallSignatures().length === 0)
    return schemaOfObject(checker, first, path);
  throw new Error(
    `${path}: a contract holds integers, strings, booleans, null, arrays and objects of these, not ${checker.typeToString(first)}`,
  );
}

/** Sorted, because the compiler keeps no order. @param {string} type @param {ts.Type[]} types @returns {Schema} */
function literals(type, types) {
  const values = types.map((literal) => /** @type {ts.LiteralType} */ (literal).value).sort();
  return values.length === 1 ? { type, const: values[0] } : { type, enum: values };
}

/** @param {ts.TypeChecker} checker @param {ts.Type} type @param {string} path @returns {Schema} */
function schemaOfObject(checker, type, path) {
  const properties = type.getProperties().map((property) => {
    const schema = schemaOfType(checker, checker.getTypeOfSymbol(property), `${path}/${property.name}`);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    return { name: property.name, optional, schema: { ...schema, ...saidOf(checker, property) } };
  });
  const rest = type.getStringIndexType();
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
    required: properties.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: rest ? schemaOfType(checker, rest, `${path}/*`) : false,
  };
}

/** What the docstring of a symbol says. @param {ts.TypeChecker} checker @param {ts.Symbol} symbol @returns {Schema} */
export function saidOf(checker, symbol) {
  const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();
  const tags = new Map(symbol.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text)]));
  const example = tags.get('example');
  return {
    ...(description === '' ? {} : { description }),
    ...Object.fromEntries(TEXT_TAGS.flatMap((tag) => (tags.has(tag) ? [[tag, tags.get(tag)]] : []))),
    ...Object.fromEntries(NUMBER_TAGS.flatMap((tag) => (tags.has(tag) ? [[tag, Number(tags.get(tag))]] : []))),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** What a docstring may demand of a value, each by a tag of the keyword's name. */
const TEXT_TAGS = ['format', 'pattern'];
const NUMBER_TAGS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];

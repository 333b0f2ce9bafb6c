import { join } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from '../workspace.mjs';
import { saidOf, schemaOfType } from './schema-of-type.mjs';
import { ENVELOPE_SOURCE, eventSources, shapeSources } from './sources.mjs';

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */
/** @typedef {import('./sources.mjs').EventSource} EventSource */
/** @typedef {import('./sources.mjs').ShapeSource} ShapeSource */
/** @typedef {{ root: string, program: ts.Program, checker: ts.TypeChecker }} Types */

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * What the TypeScript types say: the contract of each event type's data, by the name of the type; that of the envelope; and the
 * schemas of bodies, queries and answers, package by package.
 *
 * @param {{ root?: string, events?: EventSource[], shapes?: ShapeSource[] }} [from]
 * @returns {{ events: Map<string, Schema>, envelope: Schema, shapes: Map<ShapeSource, Map<string, Schema>> }}
 */
export function contractsOfTypes({
  root = workspaceRoot,
  events = eventSources(root),
  shapes = shapeSources(root),
} = {}) {
  const named = [...events, ENVELOPE_SOURCE, ...shapes.flatMap((source) => source.shapes)].map(({ file }) => file);
  const program = ts.createProgram(
    [...new Set(named)].map((file) => join(root, file)),
    compilerOptions(root),
  );
  const types = { root, program, checker: program.getTypeChecker() };
  return {
    events: contractsOfEvents(types, events),
    envelope: envelopeOf(types),
    shapes: new Map(shapes.map((source) => [source, schemasOfShapes(types, source)])),
  };
}

/** @param {Types} types @param {EventSource[]} sources @returns {Map<string, Schema>} */
function contractsOfEvents(types, sources) {
  const { checker } = types;
  /** @type {Map<string, Schema>} */
  const events = new Map();
  for (const { file, types: names, owner, stream } of sources)
    for (const symbol of names.map((name) => declared(types, file, name))) {
      const { name, data } = eventOf(checker, symbol);
      const { description } = saidOf(checker, symbol);
      if (description === undefined) throw new Error(`${symbol.name} in ${file} needs a docstring: what happened`);
      if (events.has(name)) throw new Error(`Two acts define ${name}`);
      const head = { $schema: DIALECT, $id: `urn:redress:schema:${name}`, title: name, description };
      events.set(name, { ...head, 'x-owner': owner, 'x-stream': stream, ...schemaOfType(checker, data, name) });
    }
  return events;
}

/** @param {Types} types @returns {Schema} */
function envelopeOf(types) {
  const symbol = declared(types, ENVELOPE_SOURCE.file, ENVELOPE_SOURCE.type);
  const head = { $schema: DIALECT, $id: 'urn:redress:schema:envelope:1', title: 'Envelope' };
  const said = saidOf(types.checker, symbol);
  return {
    ...head,
    ...said,
    ...schemaOfType(types.checker, types.checker.getDeclaredTypeOfSymbol(symbol), 'Envelope'),
  };
}

/** @param {Types} types @param {ShapeSource} source @returns {Map<string, Schema>} */
function schemasOfShapes(types, { package: name, shapes }) {
  /** @type {Map<string, Schema>} */
  const schemas = new Map();
  for (const { file, type } of shapes) {
    if (schemas.has(type)) throw new Error(`${name} exports two types ${type}`);
    const symbol = declared(types, file, type);
    const said = saidOf(types.checker, symbol);
    schemas.set(type, {
      title: type,
      ...said,
      ...schemaOfType(types.checker, types.checker.getDeclaredTypeOfSymbol(symbol), type),
    });
  }
  return schemas;
}

/** @param {Types} types @param {string} file @param {string} name @returns {ts.Symbol} */
function declared({ root, program, checker }, file, name) {
  const source = program.getSourceFile(join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
  if (!symbol) throw new Error(`${file} exports no type ${name}`);
  return symbol;
}

/** @param {string} root @returns {ts.CompilerOptions} */
function compilerOptions(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, composite: false, noEmit: true };
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function eventOf(checker, symbol) {
  const event = checker.getDeclaredTypeOfSymbol(symbol);
  const [type, data] = ['type', 'data'].map((name) => {
    const property = event.getProperty(name);
    return property && checker.getTypeOfSymbol(property);
  });
  if (!type?.isStringLiteral() || !data) throw new Error(`${symbol.name} is no Event<'Name', { … }>`);
  return { name: type.value, data };
}

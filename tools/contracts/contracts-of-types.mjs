import { join } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from '../workspace.mjs';
import { saidOf, schemaOfType } from './schema-of-type.mjs';
import { ENVELOPE_SOURCE, EVENT_SOURCES } from './sources.mjs';

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */
/** @typedef {import('./sources.mjs').EventSource} EventSource */

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The contracts as the TypeScript types say: of each event type's data, by the name of the type, and of the envelope.
 *
 * @param {readonly EventSource[]} sources @returns {{ events: Map<string, Schema>, envelope: Schema }}
 */
export function contractsOfTypes(sources = EVENT_SOURCES) {
  const files = [...sources.map(({ file }) => file), ENVELOPE_SOURCE.file].map((file) => join(workspaceRoot, file));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  /** @param {string} file @param {string} name */
  const declared = (file, name) => {
    const source = program.getSourceFile(join(workspaceRoot, file));
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
    if (!symbol) throw new Error(`${file} exports no type ${name}; correct tools/contracts/sources.mjs`);
    return symbol;
  };

  /** @type {Map<string, Schema>} */
  const events = new Map();
  for (const { file, union, owner, stream } of sources) {
    for (const symbol of membersOf(checker, declared(file, union))) {
      const { name, data } = eventOf(checker, symbol);
      const { description } = saidOf(checker, symbol);
      if (description === undefined) throw new Error(`${symbol.name} in ${file} needs a docstring: what happened`);
      if (events.has(name)) throw new Error(`Two services emit ${name}`);
      const head = { $schema: DIALECT, $id: `urn:redress:schema:${name}`, title: name, description };
      events.set(name, { ...head, 'x-owner': owner, 'x-stream': stream, ...schemaOfType(checker, data, name) });
    }
  }
  const envelopeSymbol = declared(ENVELOPE_SOURCE.file, ENVELOPE_SOURCE.type);
  const head = {
    $schema: DIALECT,
    $id: 'urn:redress:schema:envelope:1',
    title: 'Envelope',
    ...saidOf(checker, envelopeSymbol),
  };
  const envelope = { ...head, ...schemaOfType(checker, checker.getDeclaredTypeOfSymbol(envelopeSymbol), 'Envelope') };
  return { events, envelope };
}

/** @returns {ts.CompilerOptions} */
function compilerOptions() {
  const { config } = ts.readConfigFile(join(workspaceRoot, 'tsconfig.base.json'), ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, workspaceRoot).options, composite: false, noEmit: true };
}

/**
 * The named events of a union, in the order in which it lists them; their names carry the docstrings.
 *
 * @param {ts.TypeChecker} checker @param {ts.Symbol} union @returns {ts.Symbol[]}
 */
function membersOf(checker, union) {
  const declaration = union.declarations?.find(ts.isTypeAliasDeclaration);
  if (!declaration) throw new Error(`${union.name} is no union of events`);
  const nodes = ts.isUnionTypeNode(declaration.type) ? [...declaration.type.types] : [declaration.type];
  return nodes.map((node) => {
    const symbol = ts.isTypeReferenceNode(node) && checker.getSymbolAtLocation(node.typeName);
    if (!symbol) throw new Error(`${union.name} holds ${node.getText()}: give the event a name and a docstring`);
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  });
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

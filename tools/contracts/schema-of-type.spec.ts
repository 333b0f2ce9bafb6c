import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { schemaOfType } from './schema-of-type.mjs';

const host = ts.createCompilerHost({});
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Parsed once for all programs. */
function library(file: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  if (!libraries.has(file)) libraries.set(file, host.getSourceFile(file, target));
  return libraries.get(file);
}

/** The schema of the type `Data` in a TypeScript text. */
function schemaOf(data: string) {
  const text = `type LocalDate = string & { readonly __localDate?: never };\nexport type Data = ${data};`;
  const source = ts.createSourceFile('data.ts', text, ts.ScriptTarget.ES2023, true);
  const getSourceFile: typeof host.getSourceFile = (file, target) =>
    file === 'data.ts' ? source : library(file, target);
  const checker = ts.createProgram(['data.ts'], { strict: true }, { ...host, getSourceFile }).getTypeChecker();
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)[0]!;
  return schemaOfType(checker, checker.getDeclaredTypeOfSymbol(symbol), '');
}

const object = (properties: object, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

describe('the schema of a type', () => {
  it.each<[type: string, schema: object]>([
    [
      '{ name: string; late: boolean; fen: number }',
      object({ name: { type: 'string' }, late: { type: 'boolean' }, fen: { type: 'integer' } }, [
        'name',
        'late',
        'fen',
      ]),
    ],
    ['{ by: "rules" | "operator" }', object({ by: { type: 'string', enum: ['operator', 'rules'] } }, ['by'])],
    ['{ v: 1 }', object({ v: { type: 'integer', const: 1 } }, ['v'])],
    ['{ on: LocalDate | null }', object({ on: { type: ['string', 'null'], format: 'date' } }, ['on'])],
    ['{ by: "rules" | null }', object({ by: { type: ['string', 'null'], enum: ['rules', null] } }, ['by'])],
    ['{ calendar?: string }', object({ calendar: { type: 'string' } }, [])],
    [
      '{ list: readonly { at: number }[] }',
      object({ list: { type: 'array', items: object({ at: { type: 'integer' } }, ['at']) } }, ['list']),
    ],
    [
      '{ kinds: readonly ("report" | "complaint")[] }',
      object(
        { kinds: { type: 'array', items: { type: 'string', enum: ['complaint', 'report'] }, uniqueItems: true } },
        ['kinds'],
      ),
    ],
    ['Record<never, never>', object({}, [])],
    ['Record<string, number>', { ...object({}, []), additionalProperties: { type: 'integer' } }],
    [
      '{\n  /** In fen. @minimum 0 */\n  amount: number }',
      object({ amount: { type: 'integer', description: 'In fen.', minimum: 0 } }, ['amount']),
    ],
  ])('%s', (type, schema) => expect(schemaOf(type)).toEqual(schema));

  it.each(['{ at: Date }', '{ id: string | number }', '{ f: () => void }', '{ n: bigint }', '{ any: unknown }'])(
    'does not exist for %s, which has no canonical form or more than one',
    (type) => expect(() => schemaOf(type)).toThrow(/a contract holds/),
  );
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import asyncApiSchemas from '@asyncapi/specs';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { workspaceRoot } from '../workspace.mjs';
import { committedContracts, CONTRACTS, DOCS, filesIn, goldenEvents } from './files.mjs';
import { generate, generateLists } from './generate.mjs';

let generated: Awaited<ReturnType<typeof generate>>;
let lists: ReadonlyMap<string, string>;
// The compiler reads every type that an event is made of; on two busy cores that takes a while.
beforeAll(async () => {
  lists = await generateLists();
  generated = await generate();
}, 120_000);

const read = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');

describe('the lists of acts and routes', () => {
  it('are those of the folders, to the byte; otherwise run npm run contracts', () => {
    for (const [path, text] of lists) expect([path, read(path)]).toEqual([path, text]);
  });

  it('are there for every aggregate and every feature', () => {
    const paths = [...lists.keys()];
    expect(paths).toContain('libs/domain/ticket/src/acts.generated.ts');
    expect(paths).toContain('libs/feature/mediation/src/routes.generated.ts');
    expect(paths.filter((path) => path.endsWith('acts.generated.ts')).length).toBeGreaterThanOrEqual(6);
  });
});

describe('the schemas of bodies, queries and answers, and the page of acts', () => {
  it.each([
    'libs/platform/service/src/schemas.generated.ts',
    'libs/feature/dispatch/src/schemas.generated.ts',
    'docs/acts.md',
  ])('%s is among what is compared to the byte', (path) => expect([...generated.files.keys()]).toContain(path));
});

describe('the committed event contracts', () => {
  it('are broken by no event type', () => expect(generated.breaking).toEqual([]));

  it('take no text of any form or any length, in an event, a body or a query', () =>
    expect(generated.open).toEqual([]));

  it('are those of the TypeScript types, to the byte; otherwise run npm run contracts', () => {
    for (const [path, text] of generated.files) expect([path, read(path)]).toEqual([path, text]);
  });

  it('are of no other types', () => {
    const files = [...generated.files.keys()].map((path) => basename(path));
    expect(files).toEqual(expect.arrayContaining([...filesIn(`${CONTRACTS}/events`), ...filesIn(DOCS)]));
  });

  it('have a golden event each', () =>
    expect([...goldenEvents().keys()].sort()).toEqual([...committedContracts().keys()].sort()));

  it('say in Chinese and in English what happened', () => {
    for (const [, { description }] of committedContracts())
      expect(description).toMatch(/^\S*\p{Script=Han}+。 [A-Z].*\.$/u);
  });
});

describe('the AsyncAPI document', () => {
  const document = parse(read(`${DOCS}/asyncapi.yaml`));

  it('is valid AsyncAPI 3', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const valid = ajv.validate(asyncApiSchemas.schemasWithoutId['3.0.0'] as object, document);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('refers to nothing that it lacks', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer]) => pointer!);
    expect(refs.length).toBeGreaterThan(100);
    const missing = refs.filter((pointer) => at(document, pointer) === undefined);
    expect(missing).toEqual([]);
  });

  it('tells of every event type in the topic of its streams', () => {
    for (const [type, { 'x-stream': stream }] of committedContracts())
      expect(document.channels[stream!]).toMatchObject({ address: `redress.${stream}`, messages: { [type]: {} } });
  });
});

/** What a JSON Pointer leads to. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

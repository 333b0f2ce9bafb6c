import { beforeAll, describe, expect, it } from '@jest/globals';
import asyncApiSchemas from '@asyncapi/specs';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { workspaceRoot } from '../workspace.mjs';
import { committedContracts, CONTRACTS, DOCS, filesIn, goldenEvents } from './files.mjs';
import { generate } from './generate.mjs';

let generated: Awaited<ReturnType<typeof generate>>;
beforeAll(async () => {
  generated = await generate();
});

const read = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');

describe('the committed event contracts', () => {
  it('are broken by no event type', () => expect(generated.breaking).toEqual([]));

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

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { openApiDocument } from '../src/open-api-document.js';

const committed = new URL('../../../libs/platform/client/openapi.json', import.meta.url);

it('the document that the client is made from is that of the platform; otherwise run npm run client', async () => {
  const document = JSON.parse(JSON.stringify(await openApiDocument())) as object;
  expect(document).toEqual(JSON.parse(readFileSync(committed, 'utf8')));
});

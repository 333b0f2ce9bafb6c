/** `npm run client`: writes the OpenAPI document of the platform as it is built, and the client's types from it. */
import { writeFileSync } from 'node:fs';
import { DOCUMENT, documentFile, OPERATIONS, operationsFile } from './files.mjs';

const { openApiDocument } = await import(new URL('../../apps/redress/dist/open-api-document.js', import.meta.url).href);

writeFileSync(DOCUMENT, await documentFile(await openApiDocument()));
writeFileSync(OPERATIONS, await operationsFile());
console.log('已写入接口文档和客户端类型。 The document of the interface and the types of the client are written.');

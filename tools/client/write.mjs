/** `npm run client`: writes the OpenAPI document of the platform as it is built, and the client's types from it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { DOCUMENT, documentFile, OPERATIONS, operationsFile } from './files.mjs';

const MOST_BYTES = 64 * 1024 * 1024;

const printed = execFileSync(process.execPath, [join(workspaceRoot, 'apps/redress/dist/print-open-api.js')], {
  encoding: 'utf8',
  maxBuffer: MOST_BYTES,
});
writeFileSync(DOCUMENT, await documentFile(JSON.parse(printed)));
writeFileSync(OPERATIONS, await operationsFile());
console.log('已写入接口文档和客户端类型。 The document of the interface and the types of the client are written.');

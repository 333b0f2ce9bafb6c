/** Where the client's document and the types that follow from it are kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../workspace.mjs';
import { operationsOfDocument } from './operations-of-document.mjs';

export const DOCUMENT = join(workspaceRoot, 'libs/platform/client/openapi.json');
export const OPERATIONS = join(workspaceRoot, 'libs/platform/client/src/operations.generated.ts');

/** The text of the committed document. @param {object} document @returns {Promise<string>} */
export function documentFile(document) {
  return formatted(JSON.stringify(document), DOCUMENT);
}

/** The source of the operations, from the committed document. @returns {Promise<string>} */
export function operationsFile() {
  return formatted(operationsOfDocument(JSON.parse(readFileSync(DOCUMENT, 'utf8'))), OPERATIONS);
}

/** @param {string} text @param {string} filepath */
async function formatted(text, filepath) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** Where the client's document is kept, and what follows from it: the client's types, and what the console offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../workspace.mjs';
import { eventNamesSource } from '../console/event-names.mjs';
import { ticketActsSource } from '../console/ticket-acts.mjs';
import { operationsOfDocument } from './operations-of-document.mjs';

export const DOCUMENT = join(workspaceRoot, 'libs/platform/client/openapi.json');
export const OPERATIONS = join(workspaceRoot, 'libs/platform/client/src/operations.generated.ts');

export const TICKET_ACTS = join(workspaceRoot, 'apps/console/src/ticket/ticket-acts.generated.ts');
export const EVENT_NAMES = join(workspaceRoot, 'apps/console/src/ticket/event-names.generated.ts');

/** The text of the committed document. @param {object} document @returns {Promise<string>} */
export function documentFile(document) {
  return formatted(JSON.stringify(document), DOCUMENT);
}

/** The source of the operations, from the committed document. @returns {Promise<string>} */
export function operationsFile() {
  return formatted(operationsOfDocument(JSON.parse(readFileSync(DOCUMENT, 'utf8'))), OPERATIONS);
}

/** The source of what the console offers on a ticket, from the committed document. @returns {Promise<string>} */
export function ticketActsFile() {
  return formatted(ticketActsSource(JSON.parse(readFileSync(DOCUMENT, 'utf8'))), TICKET_ACTS);
}

/** The source of what events are called in the console, from the committed contracts. @returns {Promise<string>} */
export function eventNamesFile() {
  return formatted(eventNamesSource(), EVENT_NAMES);
}

/** @param {string} text @param {string} filepath */
async function formatted(text, filepath) {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {import('./schema-of-type.mjs').Schema} Schema */

export const CONTRACTS = 'libs/platform/event-contracts/contracts';
export const GOLDEN = 'libs/platform/event-contracts/golden';
export const DOCS = 'docs/events';

/** @param {string} path @returns {any} */
function readJson(path) {
  return JSON.parse(readFileSync(join(workspaceRoot, path), 'utf8'));
}

/** The names of the files in a folder of the workspace. @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  const path = join(workspaceRoot, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

/** The committed contracts by event type. @returns {Map<string, Schema>} */
export function committedContracts() {
  const schemas = filesIn(`${CONTRACTS}/events`).map((file) => readJson(`${CONTRACTS}/events/${file}`));
  return new Map(schemas.map((schema) => [schema.title, schema]));
}

/** The committed contract of the envelope. @returns {Schema} */
export function committedEnvelope() {
  return readJson(`${CONTRACTS}/envelope.v1.json`);
}

/**
 * One stored event of each type, as it was when the type was new.
 *
 * @returns {Map<string, { stream: string, data: object }>}
 */
export function goldenEvents() {
  return new Map(filesIn(GOLDEN).map((file) => [file.slice(0, -'.json'.length), readJson(`${GOLDEN}/${file}`)]));
}

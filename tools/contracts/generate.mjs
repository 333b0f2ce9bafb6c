import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ACTS_PAGE, actsPage } from '../acts/acts-page.mjs';
import { actLists } from '../acts/lists.mjs';
import { routeLists } from '../acts/routes.mjs';
import { workspaceRoot } from '../workspace.mjs';
import { asyncApiOf } from './asyncapi.mjs';
import { breakingChanges } from './breaking-changes.mjs';
import { catalogueOf } from './catalogue.mjs';
import { contractsOfTypes } from './contracts-of-types.mjs';
import { committedContracts, CONTRACTS, DOCS, GOLDEN, goldenEvents } from './files.mjs';
import { missingGoldenEvents } from './golden.mjs';
import { openTexts } from './open-texts.mjs';
import { schemaFileOf } from './schema-file.mjs';
import { singleStreams } from './sources.mjs';

/** The lists of acts and routes, which types are read through. @returns {Promise<Map<string, string>>} */
export function generateLists() {
  return formatted([...actLists(), ...routeLists()]);
}

/**
 * Everything that follows from the types of events, bodies, queries and answers.
 *
 * @returns {Promise<{ breaking: string[], open: string[], files: Map<string, string> }>} what the types break of the committed
 * contracts, where any text may stand, and the text of every file by its path in the workspace
 */
export async function generate() {
  const { events, envelope, shapes } = contractsOfTypes();
  const breaking = [...committedContracts()].flatMap(([type, before]) =>
    breakingChanges(type, before, events.get(type)),
  );
  const json = (/** @type {object} */ schema) => JSON.stringify(schema, null, 2);
  const kept = goldenEvents();
  const golden = missingGoldenEvents(events, kept, singleStreams());
  const samples = new Map([...kept, .../** @type {typeof kept} */ (golden)]);
  /** @type {[string, string][]} */
  const drafts = [
    .../** @type {[string, string][]} */ (
      [...events].map(([type, schema]) => [`${CONTRACTS}/events/${type}.json`, json(schema)])
    ),
    [`${CONTRACTS}/envelope.v1.json`, json(envelope)],
    .../** @type {[string, string][]} */ (
      [...shapes].map(([source, schemas]) => [source.target, schemaFileOf(source, schemas)])
    ),
    .../** @type {[string, string][]} */ ([...golden].map(([type, event]) => [`${GOLDEN}/${type}.json`, json(event)])),
    [`${DOCS}/asyncapi.yaml`, asyncApiOf(events, envelope)],
    [`${DOCS}/README.md`, catalogueOf(events, samples, envelope)],
    [ACTS_PAGE, actsPage()],
  ];
  return { breaking, open: openTexts(events, envelope, shapes.values()), files: await formatted(drafts) };
}

/** @param {[string, string][]} drafts @returns {Promise<Map<string, string>>} */
async function formatted(drafts) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [path, text] of drafts) {
    const filepath = join(workspaceRoot, path);
    files.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

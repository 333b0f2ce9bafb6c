import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../workspace.mjs';
import { asyncApiOf } from './asyncapi.mjs';
import { breakingChanges } from './breaking-changes.mjs';
import { catalogueOf } from './catalogue.mjs';
import { contractsOfTypes } from './contracts-of-types.mjs';
import { committedContracts, CONTRACTS, DOCS, goldenEvents } from './files.mjs';

/**
 * Everything that follows from the event types.
 *
 * @returns {Promise<{ breaking: string[], files: Map<string, string> }>} what the types break of the committed contracts, and
 * the text of every file by its path in the workspace
 */
export async function generate() {
  const { events, envelope } = contractsOfTypes();
  const breaking = [...committedContracts()].flatMap(([type, before]) =>
    breakingChanges(type, before, events.get(type)),
  );
  const json = (/** @type {object} */ schema) => JSON.stringify(schema, null, 2);
  const drafts = [
    ...[...events].map(([type, schema]) => [`${CONTRACTS}/events/${type}.json`, json(schema)]),
    [`${CONTRACTS}/envelope.v1.json`, json(envelope)],
    [`${DOCS}/asyncapi.yaml`, asyncApiOf(events, envelope)],
    [`${DOCS}/README.md`, catalogueOf(events, goldenEvents(), envelope)],
  ];
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [path, text] of /** @type {[string, string][]} */ (drafts)) {
    const filepath = join(workspaceRoot, path);
    files.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return { breaking, files };
}

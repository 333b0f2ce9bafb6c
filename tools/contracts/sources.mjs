/**
 * Where the types are that contracts and schemas are made from. Nothing is listed by hand: events stand in the folders of the
 * acts, shapes of bodies, queries and answers wherever a package exports a type whose name ends so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findAggregates } from '../acts/find-acts.mjs';
import { constantOf, workspaceRoot } from '../workspace.mjs';

/**
 * @typedef {{ file: string, types: string[], owner: string, stream: string }} EventSource
 * @typedef {{ package: string, constant: string, target: string, shapes: { file: string, type: string }[] }} ShapeSource
 */

/** The type of what carries every event. */
export const ENVELOPE_SOURCE = { file: 'libs/domain/kernel/src/envelope.ts', type: 'Envelope' };

/** The event types of every act. @param {string} [root] @returns {EventSource[]} */
export function eventSources(root = workspaceRoot) {
  return findAggregates(root).flatMap(({ folder, acts }) => {
    const [, stream] = /category: '([a-z-]+)'/.exec(read(root, `${folder}/aggregate.ts`)) ?? [];
    if (!stream) throw new Error(`${folder}/aggregate.ts names no category`);
    return acts.map(({ file, service }) => ({ file, types: eventsIn(read(root, file)), owner: service, stream }));
  });
}

/** The categories of which there is only one stream, as the docstrings of their aggregates say. @param {string} [root] */
export function singleStreams(root = workspaceRoot) {
  const found = findAggregates(root).map(({ folder }) =>
    /one stream, `([a-z-]+)`/.exec(read(root, `${folder}/aggregate.ts`)),
  );
  return new Set(found.flatMap((match) => (match ? [/** @type {string} */ (match[1])] : [])));
}

/** @param {string} text @returns {string[]} */
function eventsIn(text) {
  return [...text.matchAll(/^export type (\w+) = Event<\s*'/gm)].map(([, name]) => /** @type {string} */ (name));
}

const SHAPE = /^export (?:interface|type) (\w+(?:Body|Query|Answer|Problem)|Problem)\b/gm;

/** The packages that answer over HTTP, with the shapes that they export. @param {string} [root] @returns {ShapeSource[]} */
export function shapeSources(root = workspaceRoot) {
  const features = readdirSync(join(root, 'libs/feature')).sort();
  /** @type {[string, string][]} */
  const packages = [
    ...features.map((name) => /** @type {[string, string]} */ (['libs/feature', name])),
    ['libs/platform', 'service'],
  ];
  return packages.map(([parent, name]) => ({
    package: `${parent}/${name}`,
    constant: `${constantOf(name)}Schemas`,
    target: `${parent}/${name}/src/schemas.generated.ts`,
    shapes: sourcesIn(root, `${parent}/${name}/src`).flatMap((file) =>
      [...read(root, file).matchAll(SHAPE)].map(([, type]) => ({ file, type: /** @type {string} */ (type) })),
    ),
  }));
}

/** @param {string} root @param {string} folder @returns {string[]} */
function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.generated.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** @param {string} root @param {string} file */
function read(root, file) {
  return readFileSync(join(root, file), 'utf8');
}

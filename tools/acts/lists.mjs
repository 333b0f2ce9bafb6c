/** The generated list of each aggregate: every act by the service that owns it, and all that the acts export. */
import { findAggregates } from './find-acts.mjs';

/** @typedef {import('./find-acts.mjs').AggregateFolder} AggregateFolder */

/** The text of each list by its path. @param {string} [root] @returns {Map<string, string>} */
export function actLists(root) {
  return new Map(findAggregates(root).map((aggregate) => [`${aggregate.folder}/acts.generated.ts`, listOf(aggregate)]));
}

/** @param {AggregateFolder} aggregate */
function listOf({ folder, list, acts }) {
  /** @param {string} file */
  const from = (file) => `'.${file.slice(folder.length).replace(/\.ts$/, '.js')}'`;
  const services = [...new Set(acts.map(({ service }) => service))];
  return [
    '// Written by npm run contracts from the folders of the acts.',
    ...acts.map(({ constant, file }) => `import { ${constant} } from ${from(file)};`),
    '',
    ...acts.map(({ file }) => `export * from ${from(file)};`),
    '',
    '/** Every act by the service that owns it and alone emits its events. */',
    `export const ${list} = {`,
    ...services.map((service) => {
      const own = acts.filter((act) => act.service === service).map(({ constant }) => constant);
      return `  ${service}: [${own.join(', ')}],`;
    }),
    '} as const;',
    '',
  ].join('\n');
}

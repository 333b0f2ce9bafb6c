/** The generated lists of each feature: every route of an act, and every act that is asked for, from the files that export a constant ending in `Route` or `Ask`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constantOf, workspaceRoot } from '../workspace.mjs';

/** The text of each list by its path. @param {string} [root] @returns {Map<string, string>} */
export function routeLists(root = workspaceRoot) {
  const features = readdirSync(join(root, 'libs/feature')).sort();
  return new Map(features.map((name) => [`libs/feature/${name}/src/routes.generated.ts`, listOf(root, name)]));
}

/** @param {string} root @param {string} name */
function listOf(root, name) {
  const source = join(root, 'libs/feature', name, 'src');
  const routes = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts') && !entry.name.includes('.generated.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => routesIn(source, path))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  /** @param {string} ending */
  const namesOf = (ending) =>
    routes.flatMap(({ constant }) => (constant.endsWith(ending) ? [constant] : [])).join(', ');
  return [
    '// Written by npm run contracts from the files of the routes.',
    "import type { ActRoute, AskRoute } from '@redress/service';",
    ...routes.map(({ constant, file }) => `import { ${constant} } from '${file}';`),
    '',
    `export const ${constantOf(name)}Routes: readonly ActRoute[] = [${namesOf('Route')}];`,
    '',
    `export const ${constantOf(name)}Asks: readonly AskRoute[] = [${namesOf('Ask')}];`,
    '',
  ].join('\n');
}

/** @param {string} source @param {string} path @returns {{ constant: string, file: string }[]} */
function routesIn(source, path) {
  const file = `./${relative(source, path).replace(/\.ts$/, '.js')}`;
  const found = readFileSync(path, 'utf8').matchAll(/^export const (\w+(?:Route|Ask)) = /gm);
  return [...found].map(([, constant]) => ({ constant: /** @type {string} */ (constant), file }));
}

/** Where each act answers over HTTP: the constants of features that `actRoute` and `askRoute` define. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/** @typedef {{ act: string, asked: boolean, path: string }} RouteOfAct */

const ROUTE = /^export const \w+(?:Route|Ask) = (act|ask)Route\(\{([\s\S]*?)^\}\);/gm;

/** @param {string} [root] @returns {RouteOfAct[]} `act` is the name of the constant */
export function findRoutes(root = workspaceRoot) {
  const features = join(root, 'libs/feature');
  return readdirSync(features, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/node_modules|\/dist\b/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(ROUTE)].map(([, kind, body = '']) => routeIn(kind, body)),
    );
}

/** @param {string | undefined} kind @param {string} body @returns {RouteOfAct} */
function routeIn(kind, body) {
  const [, act = ''] = /\bact: (\w+)/.exec(body) ?? [];
  const [, path = ''] = /\bpath: '([^']+)'/.exec(body) ?? [];
  return { act, asked: kind === 'ask', path };
}

/**
 * Where the acts are. A folder with an `aggregate.ts` holds an aggregate; below it `<service>/<act>/<act>.ts` is an act that the
 * service owns, and exports one constant whose name ends in `Act`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';

/**
 * @typedef {{ name: string, constant: string, service: string, file: string }} ActFile
 * @typedef {{ folder: string, list: string, acts: ActFile[] }} AggregateFolder
 */

/** @param {string} folder @returns {string[]} */
function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Every folder of the domain that holds an aggregate. @param {string} [root] @returns {AggregateFolder[]} */
export function findAggregates(root = workspaceRoot) {
  const sources = foldersIn(join(root, 'libs/domain'))
    .map((library) => join(library, 'src'))
    .filter(existsSync);
  const folders = sources.flatMap((source) => [source, ...foldersIn(source)]);
  return folders
    .filter((folder) => existsSync(join(folder, 'aggregate.ts')))
    .map((folder) => aggregateIn(root, folder));
}

/** @param {string} root @param {string} folder @returns {AggregateFolder} */
function aggregateIn(root, folder) {
  const [, list] = /\{ (\w+_ACTS) \} from '\.\/acts\.generated\.js'/.exec(read(join(folder, 'aggregate.ts'))) ?? [];
  if (!list) throw new Error(`${relative(root, folder)}/aggregate.ts imports no list of acts from ./acts.generated.js`);
  const acts = foldersIn(folder).flatMap((service) => foldersIn(service).flatMap((act) => actIn(root, service, act)));
  return { folder: relative(root, folder), list, acts };
}

/** @param {string} root @param {string} service @param {string} folder @returns {ActFile[]} */
function actIn(root, service, folder) {
  const base = folder.slice(folder.lastIndexOf('/') + 1);
  const path = join(folder, `${base}.ts`);
  if (!existsSync(path)) return [];
  const text = read(path);
  const [, constant] = /^export const (\w+Act)\b/m.exec(text) ?? [];
  const [, name] = /^ {2}name: '([a-z-]+)'/m.exec(text) ?? [];
  if (!constant || !name) throw new Error(`${relative(root, path)} exports no constant …Act with a name`);
  return [{ name, constant, service: service.slice(service.lastIndexOf('/') + 1), file: relative(root, path) }];
}

/** @param {string} path */
function read(path) {
  return readFileSync(path, 'utf8');
}

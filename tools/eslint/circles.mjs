import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const IMPORT = /^(?:import|export)\s[^;'"]*?from '(\.[^']+)'/gms;

/** @param {string} file @returns {string[]} the files of the same package that it imports, types included */
export function importsOf(file) {
  const sources = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, source]) => source ?? '');
  return sources.map((source) => {
    const path = resolve(dirname(file), source.replace(/\.js$/, '.ts'));
    return existsSync(`${path}x`) ? `${path}x` : path;
  });
}

/**
 * The circles of a graph, each with its first place repeated at the end. A place on several circles may be told of once.
 * @param {ReadonlyMap<string, readonly string[]>} graph @returns {string[][]}
 */
export function circlesIn(graph) {
  /** @type {string[][]} */
  const circles = [];
  const done = new Set();
  /** @type {string[]} */
  const way = [];
  /** @param {string} place */
  const visit = (place) => {
    if (way.includes(place)) return void circles.push([...way.slice(way.indexOf(place)), place]);
    if (done.has(place)) return;
    way.push(place);
    for (const next of graph.get(place) ?? []) visit(next);
    way.pop();
    done.add(place);
  };
  for (const place of graph.keys()) visit(place);
  return circles;
}

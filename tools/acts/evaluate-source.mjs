import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** @typedef {Record<string, any>} Exports */

/**
 * What a TypeScript file of tables exports, without a build: `npm run contracts` runs before one. It may import files beside it;
 * of packages only types.
 *
 * @param {string} path @param {Map<string, Exports>} [known] @returns {Exports}
 */
export function evaluateSource(path, known = new Map()) {
  const done = known.get(path);
  if (done) return done;
  /** @type {Exports} */
  const exports = {};
  known.set(path, exports);
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions });
  /** @param {string} name */
  const load = (name) => {
    if (!name.startsWith('.')) throw new Error(`${path} imports values of ${name}`);
    return evaluateSource(resolve(dirname(path), name.replace(/\.js$/, '.ts')), known);
  };
  new Function('exports', 'require', outputText)(exports, load);
  return exports;
}

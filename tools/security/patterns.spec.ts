import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { runInNewContext } from 'node:vm';
import { sourceFiles } from '../eslint/source-files.mjs';
import { workspaceRoot } from '../workspace.mjs';

/** Signs of a hostile text. */
const LENGTH = 100_000;
/** What one look at it may take, in milliseconds. */
const BOUND_MS = 50;
const TIMEOUT_MS = 5_000;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the code of the packages, tests and tools aside. */
function patternsOfCode(): readonly Pattern[] {
  const files = sourceFiles(/\/src\/.*\.ts$/).filter((path) => !/\.spec\.ts$|\/testing\//.test(path));
  return files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const found: Pattern[] = [];
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ place: `${relative(workspaceRoot, path)}:${line + 1}`, source: source!, flags: flags! });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const COMMON = [' ', '\t', '\n', '0', 'a', 'Z', '_', '-', '.', '王', '\u3000', 'a ', '0.', '-a', ' \n', '\\"'];

/** Texts that repeat what the pattern speaks of and end as it cannot: there it would try all over again. */
function hostileTo({ source }: Pattern): readonly string[] {
  const own = new Set(source.replaceAll(/\\[a-zA-Z]|\{[\d,]+\}/g, ''));
  return [...new Set([...COMMON, ...own])].map((unit) => `${unit.repeat(Math.ceil(LENGTH / unit.length))}\0!`);
}

/** What one look of the pattern at a text takes of the processor, in milliseconds: a busy machine is not blamed on it. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const context = { pattern: new RegExp(source, flags), text };
  const look = flags.includes('g') ? 'text.replace(pattern, "")' : 'text.search(pattern)';
  let best = Infinity;
  // Once more where something else of this process, such as a collection of garbage, may have taken the time.
  for (let i = 0; i < 3 && best > BOUND_MS; i++) {
    const before = process.cpuUsage();
    try {
      runInNewContext(look, context, { timeout: TIMEOUT_MS });
    } catch {
      return TIMEOUT_MS;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

describe('the regular expressions of the code', () => {
  const patterns = patternsOfCode();

  it('are found', () => expect(patterns.length).toBeGreaterThan(100));

  it(`look at ${LENGTH} hostile signs within ${BOUND_MS} ms each`, () => {
    const slow = patterns.flatMap((pattern) => {
      const longest = Math.max(...hostileTo(pattern).map((text) => timeOf(pattern, text)));
      return longest > BOUND_MS
        ? [`${pattern.place} /${pattern.source}/${pattern.flags}: ${Math.round(longest)} ms`]
        : [];
    });
    expect(slow).toEqual([]);
  }, 60_000);

  it('would be told if one took the square of the length', () =>
    expect(timeOf({ place: 'here', source: '\\s+$', flags: '' }, `${' '.repeat(20_000)}x`)).toBeGreaterThan(BOUND_MS));
});

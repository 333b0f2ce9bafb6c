import { describe, expect, it } from '@jest/globals';
import { operatorsOf } from './operators.mjs';
import { ruleLinksOf } from './rule-links.mjs';
import { switchIn } from './switch-in.mjs';

/** What an expression gives as it is, and with each of its mutants switched on. */
function valuesOf(expression: string, variables: Readonly<Record<string, unknown>>) {
  const source = `(${expression})`;
  const found = [...ruleLinksOf('a.ts', source), ...operatorsOf('a.ts', source)];
  const code = switchIn(
    source,
    found.map((mutant, i) => ({ ...mutant, id: i + 1 })),
  );
  const evaluate = new Function('$mutant', ...Object.keys(variables), `return ${code}`);
  return [0, ...found.map((_, i) => i + 1)].map((active) =>
    evaluate((id: number) => id === active, ...Object.values(variables)),
  );
}

describe('a source with its mutants switched in', () => {
  it('is what it was, and one fault at a time, those inside each other too', () => {
    expect(valuesOf('a < 2 && b', { a: 2, b: true })).toEqual([false, true, true, true, true, false]);
    expect(valuesOf('!(a ?? true)', { a: undefined })).toEqual([false, true, true, true]);
  });

  it('changes a method and keeps whose it is, also behind a question mark', () => {
    expect(valuesOf('a.find(Boolean)', { a: ['x', 'y'] })).toEqual(['x', 'y']);
    expect(valuesOf('a?.find(Boolean).length', { a: undefined })).toEqual([undefined, undefined]);
  });

  it('leaves a field out', () =>
    expect(valuesOf('{ ...a, b, c: d }', { a: { b: 1 }, b: 2, d: 3 })).toEqual([
      { b: 2, c: 3 },
      { b: 1, c: 3 },
      { b: 2 },
    ]));

  it('leaves a rule out of its chain', () => {
    const mustX = () => 'refused';
    expect(valuesOf('mustX() ?? decide()', { mustX, decide: () => 'done' })).toEqual(['refused', 'done']);
  });
});

import { expect, it } from '@jest/globals';
import { operatorsOf } from './operators.mjs';

const faultsOf = (source: string) =>
  operatorsOf('a.ts', source).map(({ operator, from, put }) => `${operator}: ${from} → ${put}`);

it.each([
  ['a < b', ['compare: a < b → a >= b', 'compare: a < b → a <= b']],
  ['a === b', ['compare: a === b → a !== b']],
  ['a && b', ['and-or: a && b → a || b']],
  ['a ?? b', ['drop-nullish: a ?? b → a']],
  ['a ??= b', ['nullish-assign: a ??= b → a = b']],
  ['!a', ['negate: !a → a']],
  ['a ? b : c', ['negate: a → !(a)']],
  ['if (a) b();', ['negate: a → !(a)']],
  ['if (a) return b;', ['negate: a → !(a)', 'drop-guard: a → false']],
  ['a.some(b)', ['method: some → every']],
  ['a?.findLast(b)', ['method: findLast → find']],
  ['a.at(-1)', ['method: -1 → 0', 'int: 1 → 2', 'int: 1 → 0']],
  ['b = { ...a, c: d, e }', ['drop-field: c: d → ', 'drop-field: e → ']],
  ['1_000', ['int: 1_000 → 1001', 'int: 1_000 → 999']],
  ['a(true)', ['bool: true → false']],
])('%s can be wrong', (source, faults) => expect(faultsOf(source)).toEqual(faults));

it.each([
  'const a: 1 | true = b as 2;',
  'b = { c: d, e }',
  'b = { 1: c }',
  '0.5',
  "mustX(a) ?? mustY(b) ?? decide({ type: 'Done' })",
])('%s has nothing that could', (source) => expect(faultsOf(source)).toEqual([]));

import { describe, expect, it } from '@jest/globals';
import { sampleOf, type PlacedMutant } from './choose.mjs';

const mutant = (operator: string, line: number, put = ''): PlacedMutant => ({
  ...{ operator, line, put, file: 'a.ts', key: `${operator} ${line} ${put}` },
  ...{ text: '', from: '', start: 0, end: 0, form: 'expression' },
});
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const many = lines(0, 50).map((line) => mutant('int', line));
const few = lines(50, 53).map((line) => mutant('bool', line));
const keys = (sample: readonly PlacedMutant[]) => sample.map(({ key }) => key);

describe('a sample of the faults', () => {
  it('takes from each operator in turn', () => {
    const operators = sampleOf([...many, ...few], 8, '1').map(({ operator }) => operator);
    expect(operators).toEqual(['bool', 'int', 'bool', 'int', 'bool', 'int', 'int', 'int']);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(keys(sampleOf(many, 9, '1'))).toEqual(keys(sampleOf(many.toReversed(), 9, '1')));
    expect(keys(sampleOf(many, 9, '2'))).not.toEqual(keys(sampleOf(many, 9, '1')));
  });

  it('has one fault of a line, and all lines when it is as large as there are', () => {
    const twice = [...many, ...many.map(({ line }) => mutant('compare', line))];
    expect(new Set(sampleOf(twice, 100, '1').map(({ line }) => line))).toEqual(new Set(lines(0, 50)));
    expect(sampleOf(twice, 100, '1')).toHaveLength(50);
  });
});

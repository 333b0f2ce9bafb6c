import { expect, it } from '@jest/globals';
import { relative } from 'node:path';
import { workspaceRoot } from '../workspace.mjs';
import { circlesIn, importsOf } from './circles.mjs';
import { sourceFiles } from './source-files.mjs';

it('no file imports itself by way of others, types included', () => {
  const graph = new Map(sourceFiles(/\.tsx?$/).map((file) => [file, importsOf(file)]));
  expect(graph.size).toBeGreaterThan(1_000);
  expect(circlesIn(graph).map((circle) => circle.map((file) => relative(workspaceRoot, file)))).toEqual([]);
});

it('a circle is found, however long it is, and told with the way around it', () => {
  const graph = { a: ['b', 'd'], b: ['c'], c: ['b'], d: ['e'], e: ['f'], f: ['d', 'a'], g: ['a'] };
  expect(circlesIn(new Map(Object.entries(graph)))).toEqual([
    ['b', 'c', 'b'],
    ['d', 'e', 'f', 'd'],
    ['a', 'd', 'e', 'f', 'a'],
  ]);
});

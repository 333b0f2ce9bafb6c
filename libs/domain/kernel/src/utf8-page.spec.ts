import { expect, it } from '@jest/globals';
import { Utf8Page } from './utf8-page.js';

const page = new Utf8Page();
const written = (text: string) => {
  page.writeAscii(text);
  return page.end();
};

it('texts share memory, and a large one keeps its own to itself', () => {
  const [first, second, large, third, fourth] = ['a', 'b', 'c'.repeat(40_000), 'd', 'e'].map(written);
  expect(second!.buffer).toBe(first!.buffer);
  expect(third!.buffer).not.toBe(large!.buffer);
  expect(fourth!.buffer).toBe(third!.buffer);
  const texts = [first, second, third, fourth].map((bytes) => Buffer.from(bytes!).toString());
  expect([...texts, large!.length]).toEqual(['a', 'b', 'd', 'e', 40_000]);
});

import { expect, it } from '@jest/globals';
import { idOf, makeToken } from './token-text.js';

it('a token names its id and is told from a broken one by its text alone', () => {
  const { id, text } = makeToken();
  expect(text).toMatch(/^rdr_[0-9a-f]{16}_[\w-]{49}$/);
  expect(idOf(text)).toBe(id);
  const shortened = text.slice(0, -1);
  const altered = text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect([shortened, altered, `${text}A`, text.toUpperCase(), '', 'rdr_'].map(idOf)).toEqual(Array(6).fill(undefined));
});

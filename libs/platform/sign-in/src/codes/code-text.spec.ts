import { expect, it } from '@jest/globals';
import { makeCode, plainCode } from './code-text.js';

it('a code has 24 signs in groups of four', () => {
  expect(makeCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(Array.from({ length: 100 }, makeCode)).size).toBe(100);
});

it('a code is understood as people type it', () => {
  expect(plainCode(' 0o1i-lab9 ')).toBe('00111AB9');
  expect(plainCode('ＡＢ１２')).toBe('AB12');
});

import { expect, it } from '@jest/globals';
import { languageOf } from './language.js';

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en', 'en'],
  ['EN-GB', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['zh;q=0.3, en;q=0.7', 'en'],
  ['de, en;q=0.5', 'en'],
  ['fr, ja', 'zh-CN'],
  ['en;q=0, fr', 'zh-CN'],
  ['*', 'zh-CN'],
  ['en;q=nonsense', 'en'],
  ['en;q=1.2.3', 'zh-CN'],
  ['entropy', 'zh-CN'],
] as const)('who accepts %p reads %s', (header, language) => expect(languageOf(header)).toBe(language));

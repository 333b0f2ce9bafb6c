import { expect, it } from '@jest/globals';
import { printable } from './printable.js';

it.each([
  ['a\r\n{"level":"error"}', 'a\\u000d\\n{"level":"error"}'],
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['a\u0000\u0007b\u009bc', 'a\\u0000\\u0007b\\u009bc'],
  ['a\n    at forged (file.ts:1)', 'a\n    at forged (file.ts:1)'],
  ['王某 😀 {"a":1}', '王某 😀 {"a":1}'],
])('abuse case 48: %j is printed as %j', (text, printed) => expect(printable(text)).toBe(printed));

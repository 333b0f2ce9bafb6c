import { describe, expect, it } from '@jest/globals';
import { rightsTexts } from './index.js';

const { 'zh-CN': zh, en } = rightsTexts;

describe('the names of rights', () => {
  it('are Chinese in Chinese and not in English', () => {
    for (const [key, text] of Object.entries(zh))
      expect([key, text]).toEqual([key, expect.stringMatching(/\p{Script=Han}/u)]);
    for (const [key, text] of Object.entries(en))
      expect([key, text]).toEqual([key, expect.stringMatching(/^[^\p{Script=Han}]+$/u)]);
  });

  it.each(['zh-CN', 'en'] as const)('call no two acts by one name in %s', (language) => {
    const names = Object.entries(rightsTexts[language]).flatMap(([key, text]) =>
      key.startsWith('act.') ? [text] : [],
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

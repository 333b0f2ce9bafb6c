import type { zhCN } from './zh-CN.js';

/** The same in English; a sentence that is missing does not compile. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'wrong-state-linked': 'The two are linked already.',
  'wrong-state-not-linked': 'The two are not linked.',
  'linked-to-themselves': 'Nobody is linked to themselves.',
};

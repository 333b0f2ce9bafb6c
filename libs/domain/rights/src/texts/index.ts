import type { Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Sentences of `no-right` and `same-person`; names of roles, scopes, conditions and acts. */
export const rightsTexts: { readonly 'zh-CN': Texts; readonly en: Record<keyof typeof zhCN, string> } = {
  'zh-CN': zhCN,
  en,
};

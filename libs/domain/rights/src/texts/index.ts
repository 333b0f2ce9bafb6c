import type { Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The sentence of `no-right`; names of roles, scopes, conditions and acts. */
export const rightsTexts: { readonly 'zh-CN': Texts; readonly en: Record<keyof typeof zhCN, string> } = {
  'zh-CN': zhCN,
  en,
};

import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What citizens, colleagues and accounts say to people. */
export const peopleTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

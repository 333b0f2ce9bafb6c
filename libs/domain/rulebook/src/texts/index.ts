import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What the rule book says to people. */
export const rulebookTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What days say to people. */
export const daysTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

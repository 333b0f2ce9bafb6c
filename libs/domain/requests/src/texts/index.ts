import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What requests say to people. */
export const requestsTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

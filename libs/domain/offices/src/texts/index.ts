import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What the registers say to people. */
export const officesTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

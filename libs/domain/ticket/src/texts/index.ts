import type { Language, Texts } from '@redress/kernel';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** What ticket acts say to people. */
export const ticketTexts: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, en };

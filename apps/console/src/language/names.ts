import { rightsTexts } from '@redress/rights/texts';
import { CATEGORIES } from '@redress/rulebook/categories';
import { rulebookTexts } from '@redress/rulebook/texts';
import { ticketTexts } from '@redress/ticket/texts';
import { useCallback } from 'react';
import { codeTexts } from './codes.texts.js';
import { language, type Bilingual, type Language } from './language.js';

/** What a code of a group is called, such as `stage`, `assigned`; the code itself where it has no name. */
export type NameOf = (group: string, code: string) => string;

/** The domain names its codes itself; what it has no name for stands in `codes.texts.ts`. */
const NAMES: Bilingual<Readonly<Record<string, string>>> = {
  'zh-CN': namesIn('zh-CN'),
  en: namesIn('en'),
};

function namesIn(reader: Language): Readonly<Record<string, string>> {
  const categories = CATEGORIES.map(({ code, zh, en }) => [`category.${code}`, reader === 'en' ? en : zh]);
  const own = { ...Object.fromEntries(categories), ...codeTexts[reader] };
  return { ...own, ...rulebookTexts[reader], ...rightsTexts[reader], ...ticketTexts[reader] };
}

export function nameIn(reader: Language, group: string, code: string): string {
  return capital(NAMES[reader][`${group}.${code}`] ?? code);
}

/** Groups whose codes a refusal may list as valid, the more telling first. */
const GROUPS = ['stage', 'handling', 'limit', 'kind', 'role', 'urgency', 'reason', 'ground', 'category'];

/** What a code is called whose group is not told; undefined where no group has it. */
export function nameOfCode(reader: Language, code: string): string | undefined {
  const group = GROUPS.find((each) => `${each}.${code}` in NAMES[reader]);
  return group && nameIn(reader, group, code);
}

/** The domain says its names inside sentences. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function useNames(): NameOf {
  const reader = language.use();
  return useCallback((group, code) => nameIn(reader, group, code), [reader]);
}

import { fillIn, LANGUAGES, type Language, type Refusal, type Texts } from '@redress/kernel';

/** What a refusal says, Chinese first, as the command line tells everything in both languages. */
export function sentenceIn(texts: Readonly<Record<Language, Texts>>, { code, values }: Refusal): string {
  return LANGUAGES.map((language) => fillIn(texts[language][code] ?? code, values, texts[language])).join(' ');
}

import { kept } from '../api/kept.js';

/** The languages of the console, as HTTP names them. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in each language; what is missing in one does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** The language of this browser. */
export const language = kept<Language>(
  localStorage,
  'redress-language',
  (text) => LANGUAGES.find((each) => each === text) ?? 'zh-CN',
  (chosen) => {
    document.documentElement.lang = chosen;
    return chosen;
  },
);

/** The texts of a screen in the reader's language. */
export function useTexts<T>(texts: Bilingual<T>): T {
  return texts[language.use()];
}

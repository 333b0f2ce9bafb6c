/** A text made ready for looking up words: lower case, every run of other signs one space, a space at both ends. */
export type Prepared = string & { readonly __prepared?: never };

/** Prepares a text. `Sidewalk_Cleaning` and `sidewalk cleaning` become the same. */
export function prepareText(text: string): Prepared {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Chinese words stand anywhere, for Chinese has no spaces; English ones whole, or a `street` would hold a `tree`. */
export function findWord(text: Prepared, word: string, language: 'zh' | 'en'): boolean {
  return text.includes(language === 'zh' ? word : ` ${word} `);
}

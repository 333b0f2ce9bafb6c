import type { RefusalValues } from './decision.js';

/** The languages that people read, as HTTP names them. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Sentences of one language by code. `{day}` stands for a value, `{stage:stage}` for the name that the text
 * `stage.<value>` gives it, so that no code shows inside a sentence.
 */
export type Texts = Readonly<Record<string, string>>;

const PLACE = /\{([a-zA-Z]+)(?::([a-z-]+))?\}/g;

/** The sentence of a text with its values. A value without a name stands as it is. */
export function fillIn(text: string, values: RefusalValues, texts: Texts): string {
  return text.replace(PLACE, (_, value: string, group: string | undefined) => {
    const given = String(values[value] ?? '');
    return group === undefined ? given : (texts[`${group}.${given}`] ?? given);
  });
}

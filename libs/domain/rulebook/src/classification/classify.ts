import { CATEGORIES } from './categories.js';
import type { Category } from './category.js';
import { findWord, prepareText, type Prepared } from './prepared-text.js';
import { tellKind, type TicketKind } from './ticket-kind.js';

/**
 * Which rule of the dictionary decided on a category: a word of it stands in the title, or else in the text, or no word does. It
 * tells none of the words, so that it may stand in an event.
 */
export const CLASSIFICATION_RULES = ['word-in-title', 'word-in-text', 'no-word'] as const;
export type ClassificationRule = (typeof CLASSIFICATION_RULES)[number];

/** A proposal for a ticket; a person may change it. */
export interface Classification {
  readonly kind: TicketKind;
  /** Code of a {@link Category}. */
  readonly category: string;
  /** What decided on the category. */
  readonly rule: ClassificationRule;
  /** The words that decided, of the kind and of the category. They stand in the text, so they are as personal as the text. */
  readonly words: readonly string[];
}

/** A word in the title says what the message is about; one in the body may only be mentioned. */
const TITLE_WEIGHT = 3;

interface Word {
  readonly word: string;
  readonly language: 'zh' | 'en';
  /** Longer words are more particular: 预付卡 says more than 卡. English counts by words, two signs of Chinese each. */
  readonly weight: number;
}

const DICTIONARY: readonly { readonly category: Category; readonly words: readonly Word[] }[] = CATEGORIES.map(
  (category) => ({ category, words: [...chineseWords(category), ...englishWords(category)] }),
);

function chineseWords({ zhWords }: Category): Word[] {
  return zhWords
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, language: 'zh', weight: word.length }));
}

function englishWords({ enWords }: Category): Word[] {
  return enWords
    .split(', ')
    .filter((word) => word !== '')
    .map((word) => ({ word, language: 'en', weight: 2 * word.split(' ').length }));
}

/** Kind and category of a message by the words of our dictionary. The same message always gets the same answer. */
export function classify(message: { readonly title: string; readonly text: string }): Classification {
  const [title, text] = [prepareText(message.title), prepareText(message.text)];
  const { category, rule, word } = chooseCategory(title, text);
  const told = tellKind(title, text);
  const words = [told?.word, word].filter((each) => each !== undefined);
  return { kind: told?.kind ?? usualKind(category), category: category.code, rule, words };
}

/** What decided on a category. */
interface Choice {
  readonly category: Category;
  readonly rule: ClassificationRule;
  /** Absent where no word was found. */
  readonly word?: string;
}

function chooseCategory(title: Prepared, text: Prepared): Choice {
  let best: (Choice & { readonly score: number }) | undefined;
  for (const { category, words } of DICTIONARY) {
    const found = scoreWords(words, title, text);
    if (found.score > (best?.score ?? 0)) best = { category, ...found };
  }
  return best ?? { category: CATEGORIES.at(-1)!, rule: 'no-word' };
}

/** The sum over the words found, each once per place, and the word that brought most. */
function scoreWords(
  words: readonly Word[],
  title: Prepared,
  text: Prepared,
): Omit<Choice, 'category'> & { readonly score: number } {
  let score = 0;
  let most = 0;
  let decided: Omit<Choice, 'category'> = { rule: 'no-word' };
  for (const { word, language, weight } of words) {
    const inTitle = findWord(title, word, language);
    const points = (inTitle ? TITLE_WEIGHT * weight : 0) + (findWord(text, word, language) ? weight : 0);
    score += points;
    if (points > most) {
      most = points;
      decided = { rule: inTitle ? 'word-in-title' : 'word-in-text', word };
    }
  }
  return { score, ...decided };
}

/** Without a telling word: disputes about goods and services are complaints, offences are reports, the rest asks. */
function usualKind({ group }: Category): TicketKind {
  switch (group) {
    case 'goods':
    case 'services':
      return 'complaint';
    case 'market-order':
      return 'report';
    case 'public':
      return 'consultation';
  }
}

import { CATEGORIES } from './categories.js';
import type { Category } from './category.js';
import { findWord, prepareText, type Prepared } from './prepared-text.js';
import { tellKind, type TicketKind } from './ticket-kind.js';

/** A proposal for a ticket; a person may change it. */
export interface Classification {
  readonly kind: TicketKind;
  /** Code of a {@link Category}. */
  readonly category: string;
  /** What decided, from our own dictionary only: never words of the citizen, so that it may stand in an event. */
  readonly rule: string;
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
  const { category, rule } = chooseCategory(title, text);
  const told = tellKind(title, text) ?? { kind: usualKind(category), rule: `usual:${category.group}` };
  return { kind: told.kind, category: category.code, rule: `kind ${told.rule}; category ${rule}` };
}

function chooseCategory(title: Prepared, text: Prepared): { category: Category; rule: string } {
  let best: { category: Category; score: number; rule: string } | undefined;
  for (const { category, words } of DICTIONARY) {
    const { score, rule } = scoreWords(words, title, text);
    if (score > (best?.score ?? 0)) best = { category, score, rule };
  }
  return best ?? { category: CATEGORIES.at(-1)!, rule: 'no word found' };
}

/** The sum over the words found, each once per place, and the word that brought most. */
function scoreWords(words: readonly Word[], title: Prepared, text: Prepared): { score: number; rule: string } {
  let score = 0;
  let most = 0;
  let rule = '';
  for (const { word, language, weight } of words) {
    const inTitle = findWord(title, word, language);
    const points = (inTitle ? TITLE_WEIGHT * weight : 0) + (findWord(text, word, language) ? weight : 0);
    score += points;
    if (points > most) {
      most = points;
      rule = `${inTitle ? 'title' : 'text'}:${word}`;
    }
  }
  return { score, rule };
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

import { daysTexts } from '@redress/days';
import { fillIn, type Language, type RefusalValues, type Texts } from '@redress/kernel';
import { officesTexts } from '@redress/offices';
import { peopleTexts } from '@redress/people';
import { requestsTexts } from '@redress/requests';
import { rightsTexts } from '@redress/rights';
import { articleIn, rulebookTexts } from '@redress/rulebook';
import { ticketTexts } from '@redress/ticket';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The catalogues of every package, put together once. */
const ALL: Readonly<Record<Language, Texts>> = {
  'zh-CN': catalogue('zh-CN', zhCN),
  en: catalogue('en', en),
};

function catalogue(language: Language, own: Texts): Texts {
  // A code that two packages have is worded for both in the last one that has it.
  const others = [daysTexts, officesTexts, peopleTexts, rightsTexts, rulebookTexts, ticketTexts, requestsTexts];
  return Object.assign({}, ...others.map((texts) => texts[language]), own) as Texts;
}

/** The sentence of a code in a language, with its values; the code itself when a catalogue lacks it. */
export function sentenceOf(language: Language, code: string, values: RefusalValues = {}): string {
  const texts = ALL[language];
  const text = texts[code];
  return text === undefined ? code : fillIn(text, inLanguage(language, values), texts);
}

/** Values as a reader of the language calls them: deciders name an article as its rule set does. */
function inLanguage(language: Language, values: RefusalValues): RefusalValues {
  const { article } = values;
  return typeof article === 'string' ? { ...values, article: articleIn(language, article) } : values;
}

/** The name of a code in a group, such as a stage or a role. */
export function nameOf(language: Language, group: string, code: string): string {
  return ALL[language][`${group}.${code}`] ?? code;
}

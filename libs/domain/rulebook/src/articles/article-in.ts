import type { Language } from '@redress/kernel';
import { LAW_NAMES } from './law-names.js';

/**
 * An article as readers of a language call it: `总局令第121号第二十三条第一款第（五）项` is `Order 121, Article 23, paragraph 1, item (5)`.
 * Rule sets name articles in Chinese. One that a city named itself has no English name and stays as it is.
 */
export function articleIn(language: Language, article: string): string {
  if (language !== 'en') return article;
  const named = LAW_NAMES.reduce((text, [zh, en]) => text.replaceAll(zh, en), article)
    .replace(/第([一二三四五六七八九十百零]+)条/g, (_, number: string) => `, Article ${numberOf(number)}`)
    .replace(/第([一二三四五六七八九十]+)款/g, (_, number: string) => `, paragraph ${numberOf(number)}`)
    .replace(/第（([一二三四五六七八九十]+)）项/g, (_, number: string) => `, item (${numberOf(number)})`)
    .replaceAll('、', '; ')
    .replace(/(^|; ), /g, '$1');
  return /\p{Script=Han}/u.test(named) ? article : named;
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** A number of articles in Chinese numerals, below a thousand. */
function numberOf(chinese: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of chinese) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.indexOf(sign);
    else [sum, digit] = [sum + (digit || 1) * unit, 0];
  }
  return sum + digit;
}

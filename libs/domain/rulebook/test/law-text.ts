import { readSharedFile } from './shared-file.js';

/** A law as it was published, to hold our words against. Undefined where the outside material is not there. */
export interface LawText {
  /** The whole text of an article such as `第十六条`, on one line, without its number. */
  article(number: string): string;
  /** The words of an item such as `（四）` of an article, without the closing mark. */
  item(article: string, item: string): string;
  /** Whether the article goes on behind its list of items, so that its paragraphs have to be told apart. */
  hasParagraphs(article: string): boolean;
}

const NUMBER = '第[一二三四五六七八九十百]+条';

/** Reads a file of `../shared/law`, whatever spacing and marks its copyist used. */
export function readLaw(path: string): LawText | undefined {
  const text = readSharedFile(path)?.replace(/<[^>]*>|\*\*|&emsp;/g, '');
  if (text === undefined) return undefined;
  const articles = new Map<string, string>();
  for (const [, number, body] of text.matchAll(
    new RegExp(`^\\s*(${NUMBER})[ \\u3000]+(.*?)(?=^\\s*${NUMBER}[ \\u3000]|(?![^]))`, 'gms'),
  ))
    articles.set(number!, body!.replace(/\s+/g, ''));
  const article = (number: string): string => {
    const found = articles.get(number);
    if (found === undefined) throw new Error(`${path} has no ${number}`);
    return found;
  };
  return {
    article,
    item: (number, item) => new RegExp(`${item}([^；。]+)[；。]`).exec(article(number))?.[1] ?? '',
    hasParagraphs: (number) =>
      /（[一二三四五六七八九十]+）(?!.*（[一二三四五六七八九十]+）)[^。]+。./.test(article(number)),
  };
}

/** An article and item that a citation such as `总局令第20号第二十一条第一款第（五）项` names. */
export function citedItem(citation: string): { article: string; item: string; paragraph: boolean } {
  const match = new RegExp(`(${NUMBER})(第[一二三]款)?第(（[一二三四五六七八九十]+）)项$`).exec(citation);
  if (match === null) throw new Error(`${citation} names no item`);
  return { article: match[1]!, item: match[3]!, paragraph: match[2] !== undefined };
}

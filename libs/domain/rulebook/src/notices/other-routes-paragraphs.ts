import { OTHER_ROUTES } from '../grounds/other-routes.js';
import { enumerate } from './chinese.js';
import { ROUTES_IN_PLAIN_WORDS } from './plain-words.js';

export const CONSUMER_LAW_ROUTES = '《中华人民共和国消费者权益保护法》第三十九条';

/** The other ways to settle the dispute that the law lists, each with how to go it. */
export function otherRoutesParagraphs(opening: string): string[] {
  return [opening, ...enumerate(OTHER_ROUTES.map(({ code, zh }) => `${zh}（${ROUTES_IN_PLAIN_WORDS[code]!}）`))];
}

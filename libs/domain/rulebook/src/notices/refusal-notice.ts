// Law: Order 121 Arts. 15–17, Order 20 Arts. 14–15. Order 121 asks for the reason and the other routes; we tell both always.
import type { Ground } from '../grounds/ground.js';
import { PERSONAL_CONSUMPTION_FACTORS } from '../grounds/personal-consumption-factors.js';
import { chineseDay, enumerate, orderName } from './chinese.js';
import { compose, type Notice, type NoticeFacts } from './notice.js';
import { articlesOf } from './order-articles.js';
import { CONSUMER_LAW_ROUTES, otherRoutesParagraphs } from './other-routes-paragraphs.js';
import { REFUSAL_IN_PLAIN_WORDS } from './plain-words.js';

/** Tells the complainant why the complaint is not accepted, and what else can be done; `reason` in words, where it was opened. */
export function writeRefusalNotice(facts: NoticeFacts, ground: Ground, reason: string | null = null): Notice {
  const { ruleSet, receivedOn, respondent, ticket, department } = facts;
  const check = ruleSet.limits['initial-check'].article;
  const { factors } = articlesOf(ruleSet);
  const judged = factors !== null && ground.code === 'not-personal-consumption' ? factors : null;
  return compose('refusal', '投诉不予受理告知书', facts, {
    paragraphs: [
      `您于${chineseDay(receivedOn)}提出的${respondent === null ? '' : `对${respondent}的`}投诉（工单编号：${ticket}），${department}已经收到。`,
      `经审查，您的投诉属于下列情形：${ground.zh}（${ground.article}）。依照${orderName(ruleSet)}的上述规定和${check}，决定不予受理。`,
      ...(reason === null ? [] : paragraphsOf(`具体理由：${reason}`)),
      ...(ground.code in REFUSAL_IN_PLAIN_WORDS ? [`简单地说：${REFUSAL_IN_PLAIN_WORDS[ground.code]}`] : []),
      ...(judged === null
        ? []
        : [`判断时可以考虑的因素（${judged}）：`, ...enumerate(PERSONAL_CONSUMPTION_FACTORS.map(withoutLastWord))]),
      ...otherRoutesParagraphs(`依照${CONSUMER_LAW_ROUTES}的规定，您还可以通过下列途径解决争议：`),
    ],
    articles: [ground.article, check, judged, CONSUMER_LAW_ROUTES].filter((article) => article !== null),
  });
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function withoutLastWord(item: string): string {
  return item.replace(/的$/, '');
}

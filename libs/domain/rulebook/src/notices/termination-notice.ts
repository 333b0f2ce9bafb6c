// Law: Order 121 Arts. 23, 25, Order 20 Art. 21: both parties are told within seven working days.
import type { Ground } from '../grounds/ground.js';
import { chineseDay } from './chinese.js';
import { compose, type Notice, type NoticeFacts } from './notice.js';
import { articlesOf } from './order-articles.js';
import { CONSUMER_LAW_ROUTES, otherRoutesParagraphs } from './other-routes-paragraphs.js';
import { TERMINATION_IN_PLAIN_WORDS } from './plain-words.js';

/** Who of the two parties a notice of termination is for. */
export const PARTIES = ['complainant', 'respondent'] as const;
export type Party = (typeof PARTIES)[number];

/** Tells a party why mediation ended without agreement, and what both can still do. */
export function writeTerminationNotice(facts: NoticeFacts, ground: Ground, party: Party): Notice {
  const { ruleSet, receivedOn, decidedOn, respondent, ticket, department } = facts;
  const told = ruleSet.limits['termination-notice'].article;
  const { dissatisfied } = articlesOf(ruleSet);
  const whose =
    party === 'complainant' ? `您${respondent === null ? '' : `对${respondent}`}的投诉` : '消费者对贵方的投诉';
  const law = dissatisfied === null ? CONSUMER_LAW_ROUTES : `${dissatisfied}、${CONSUMER_LAW_ROUTES}`;
  return compose('termination', '终止调解告知书', facts, {
    paragraphs: [
      `${department}于${chineseDay(receivedOn)}收到${whose}（工单编号：${ticket}），现已终止调解。`,
      `终止的理由：${ground.zh}（${ground.article}）。终止决定于${chineseDay(decidedOn)}作出，依照${told}告知双方。`,
      ...(ground.code in TERMINATION_IN_PLAIN_WORDS ? [`简单地说：${TERMINATION_IN_PLAIN_WORDS[ground.code]}`] : []),
      ...(party === 'complainant'
        ? ['终止调解不等于您的请求没有道理，也不影响您继续主张权利。']
        : ['终止调解不免除经营者依法应当承担的其他法律责任。']),
      ...otherRoutesParagraphs(
        `对终止调解不服或者争议仍未解决的，依照${law}的规定，${party === 'complainant' ? '您还可以' : '双方还可以'}通过下列途径解决：`,
      ),
    ],
    articles: [ground.article, told, dissatisfied, CONSUMER_LAW_ROUTES].filter((article) => article !== null),
  });
}

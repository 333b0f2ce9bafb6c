// Law: Order 121 Art. 15, Order 20 Art. 14 (tell the complainant); Order 121 Arts. 18, 23, Order 20 Arts. 16, 21 (what comes next).
import type { DayAnswer } from '../calendar/working-days.js';
import { chineseDay, orderName } from './chinese.js';
import { compose, type Notice, type NoticeFacts } from './notice.js';
import { articlesOf } from './order-articles.js';

/** Tells the complainant that the complaint was accepted, and until when mediation ends at the latest, as far as is known. */
export function writeAcceptanceNotice(facts: NoticeFacts, mediationEnds: DayAnswer): Notice {
  const { ruleSet, receivedOn, decidedOn, respondent, ticket, department } = facts;
  const { 'initial-check': check, mediation } = ruleSet.limits;
  const { consent } = articlesOf(ruleSet);
  const mayMove = mediationEnds.provisional ? '，当年放假安排公布后可能顺延' : '';
  return compose('acceptance', '投诉受理告知书', facts, {
    paragraphs: [
      `您于${chineseDay(receivedOn)}提出的${respondent === null ? '' : `对${respondent}的`}投诉（工单编号：${ticket}），${department}已经收到。`,
      `经审查，您的投诉符合${orderName(ruleSet)}规定的受理条件。依照${check.article}的规定，决定于${chineseDay(decidedOn)}予以受理。`,
      `我们将组织双方调解。调解须经您和被投诉人同意（${consent}），最迟于${chineseDay(mediationEnds.day)}结束（${mediation.article}）${mayMove}；鉴定、检测等所需时间不计算在内。期间双方可以自行和解，您也可以撤回投诉。`,
    ],
    articles: [check.article, consent, mediation.article],
  });
}

// Law: Order 20 Art. 31 (a real-name reporter is always told); Order 121 Art. 34 (where we have no power), else Art. 36 (only
// where a law, regulation or rule says so).
import { refuse, type RuleOutcome } from '@redress/kernel';
import type { Ground } from '../grounds/ground.js';
import type { RuleSet } from '../rule-sets/rule-set.js';
import { chineseDay } from './chinese.js';
import { compose, type Notice, type NoticeFacts } from './notice.js';

/** Whether the reporter is owed a notice: by the rule set itself, by the reason of the decision, or by another law that is named. */
export function mustBeOwedToTheReporter(
  { limits, filingNotice }: RuleSet,
  requiredBy: string | null,
  reason: Ground | null = null,
): RuleOutcome {
  const owed = requiredBy ?? reason?.owesNotice;
  if (limits['filing-notice'] !== null || owed !== undefined) return undefined;
  return refuse('notice-not-owed', { article: filingNotice.article }, ['requiredBy']);
}

/** Tells a real-name reporter that the report was filed as a case. */
export function writeFilingNotice(facts: NoticeFacts, caseNumber: string, requiredBy: string | null): Notice {
  const article = owedBy(facts, requiredBy);
  return compose('filing', '举报立案告知书', facts, {
    paragraphs: [
      reported(facts),
      `经核查，决定于${chineseDay(facts.decidedOn)}立案（案号：${caseNumber}）。依照${article}，现将是否立案的决定告知您。`,
      confidential,
    ],
    articles: [article],
  });
}

/** Tells a real-name reporter that the report was not filed, and why. */
export function writeNonFilingNotice(facts: NoticeFacts, reason: Ground, requiredBy: string | null): Notice {
  const article = owedBy(facts, requiredBy, reason);
  return compose('non-filing', '举报不予立案告知书', facts, {
    paragraphs: [
      reported(facts),
      `经核查，${reason.zh}（${reason.article}），决定于${chineseDay(facts.decidedOn)}不予立案。依照${article}，现将是否立案的决定告知您。`,
      reason.owesNotice === undefined ? again : elsewhere,
      confidential,
    ],
    articles: [reason.article, article].filter((one) => one !== null),
  });
}

function reported({ receivedOn, respondent, ticket, department }: NoticeFacts): string {
  return `您于${chineseDay(receivedOn)}提出的${respondent === null ? '' : `对${respondent}的`}举报（工单编号：${ticket}），${department}已经收到。`;
}

function owedBy({ ruleSet }: NoticeFacts, requiredBy: string | null, reason: Ground | null = null): string {
  return requiredBy ?? ruleSet.limits['filing-notice']?.article ?? reason?.owesNotice ?? '';
}

const again = '您如有新的事实和线索，可以补充后再次举报。';
const elsewhere = '举报事项属于市场监督管理部门职责范围的，请您直接向有处理权限的市场监督管理部门提出。';
const confidential = '我们对您的个人信息和举报办理情况依法保密。';

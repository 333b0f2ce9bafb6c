import type { LocalDate } from '@redress/kernel';
import {
  CHINA_CALENDAR,
  explainDeadline,
  findRuleSet,
  governingRuleSet,
  LIMIT_CODES,
  mustBeWithinExtension,
  pauseArticle,
  type ExplainedDeadline,
  type Limit,
  type LimitCode,
  type Pause,
  type RuleSet,
  type TicketKind,
  rulebookTexts,
} from '@redress/rulebook';
import { sentenceIn } from '../output/sentence-in.js';
import { CannotJudge } from '../output/cannot-judge.js';

/** What is asked: which limit of which kind of ticket, from which days. */
export interface DeadlineQuestion {
  readonly kind: TicketKind;
  readonly limit: LimitCode;
  readonly received: LocalDate;
  readonly start?: LocalDate;
  readonly pauses: readonly Pause[];
  readonly extendedBy: number;
  readonly asOf?: LocalDate;
  readonly complex?: boolean;
  /** An optional rule set in place of the governing one. */
  readonly ruleSet?: string;
}

/** A deadline with its reasons, or with null days where the rule set sets no such limit and says so by an article. */
export type DeadlineAnswer = {
  readonly received: LocalDate;
  readonly ruleSetName: { readonly zh: string; readonly en: string };
  /** What the law does not say, one sentence each. */
  readonly warnings: readonly string[];
} & (ExplainedDeadline | NoSuchLimit);

interface NoSuchLimit {
  readonly limit: LimitCode;
  readonly due: null;
  readonly warn: null;
  readonly unit: null;
  readonly ruleSet: string;
  readonly article: string;
  readonly calendar: string;
  readonly days: readonly [];
}

/** Answers a question about a deadline. Throws {@link CannotJudge} on one that the rule set does not know. */
export function calculateDeadline(question: DeadlineQuestion): DeadlineAnswer {
  const { received, start = received, pauses, extendedBy, complex = false, asOf } = question;
  const { ruleSet, beforeFirst } = rulesFor(question);
  const limit = limitFor(question, ruleSet);
  const common = { received, ruleSetName: { zh: ruleSet.zh, en: ruleSet.en } };
  const calendar = CHINA_CALENDAR;
  if (extendedBy > 0) mustBeExtendable(ruleSet, limit, extendedBy);
  const explained = explainDeadline({
    ...{ ruleSet, calendar, limit, start, pauses, extendedBy, complex },
    ...(asOf && { asOf }),
  });
  if (explained === undefined) {
    const { article } = ruleSet.filingNotice;
    const none = { due: null, warn: null, unit: null, days: [] } as const;
    return { ...none, limit, ruleSet: ruleSet.id, article, calendar: calendar.version, ...common, warnings: [] };
  }
  return { ...explained, ...common, warnings: warningsFor(explained, ruleSet.limits[limit], pauses, beforeFirst) };
}

function rulesFor({ received, ruleSet: id }: DeadlineQuestion) {
  const chosen = id === undefined ? undefined : findRuleSet(id);
  return chosen === undefined ? governingRuleSet(received) : { ruleSet: chosen, beforeFirst: false };
}

/** The limit that is meant: a complaint is verified only where a lead was found while mediating (Order 121 Art. 27). */
function limitFor({ kind, limit }: DeadlineQuestion, { limits }: RuleSet): LimitCode {
  const code = kind === 'complaint' && limit === 'verification' ? 'lead-verification' : limit;
  if ((limits[code]?.kinds ?? ['report']).includes(kind)) return code;
  const valid = LIMIT_CODES.filter((known) => limits[known]?.kinds.includes(kind));
  throw new CannotJudge(
    `${kind} 没有时限 ${limit}，可选：${valid.join('、')}。 A ${kind} has no limit ${limit}; it has ${valid.join(', ')}.`,
  );
}

function mustBeExtendable(ruleSet: RuleSet, limit: LimitCode, length: number): void {
  const refusal = mustBeWithinExtension(ruleSet, limit, length);
  if (refusal !== undefined) throw new CannotJudge(sentenceIn(rulebookTexts, refusal));
}

function warningsFor(
  { provisional, calendarSource }: ExplainedDeadline,
  limit: Limit | null,
  pauses: readonly Pause[],
  beforeFirst: boolean,
): readonly string[] {
  const warnings: string[] = [];
  if (provisional)
    warnings.push(
      `暂定：节假日安排尚未公布的年份只按星期推算（${calendarSource}）。 Provisional: a year without a holiday notice was counted by weekdays alone.`,
    );
  if (beforeFirst)
    warnings.push('收件早于首个规则集，按其推算。 Received before the first rule set; judged by it all the same.');
  if (pauses.length > 0 && limit !== null && pauseArticle(limit, null) === null)
    warnings.push(
      '规则集没有规定该时限可以扣除时间。 The rule set names no article by which this limit stands still; it was computed as asked.',
    );
  return warnings;
}

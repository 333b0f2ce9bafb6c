import { UNIT_NAMES, type DayReason, type ExplainedDay } from '@redress/rulebook';
import type { DeadlineAnswer } from './calculate-deadline.js';

/** A deadline as sentences, and a line for each day. */
export function describeDeadline(answer: DeadlineAnswer): readonly string[] {
  const { ruleSetName, article } = answer;
  if (answer.due === null)
    return [`${ruleSetName.zh}没有规定此时限（${article}）。 ${ruleSetName.en} sets no such limit (${article}).`];
  const { zh, en, length, unit, start, due, warn, paused, countingArticle, calendar, calendarSource, days } = answer;
  const units = UNIT_NAMES[unit];
  return [
    `${zh}：${start} 起 ${length} ${units.zh}，截止 ${due}。 ${en}: ${length} ${units.en} from ${start}, due ${due}.`,
    ...(warn === due ? [] : [`预警日 ${warn}。 Warned about on ${warn}, by the strictest reading.`]),
    ...(paused ? ['时限中止中，截止日为最早可能之日。 It stands still; the due day is the earliest it can be.'] : []),
    `依据 By: ${article}`,
    `规则集 Rule set: ${ruleSetName.zh} (${answer.ruleSet}@${answer.ruleSetDigest.slice(0, 12)})`,
    `计算 Counting: ${countingArticle}`,
    `日历 Calendar: ${calendarSource} (${calendar.slice(0, 12)})`,
    '',
    ...days.map(describeDay),
  ];
}

const REASONS: Readonly<Record<DayReason, string>> = {
  'working-day': '工作日 working day',
  'make-up-working-day': '调休上班 make-up working day',
  'natural-day': '自然日 natural day',
  weekend: '周末 weekend',
  'statutory-holiday': '法定节假日 statutory holiday',
  'published-day-off': '放假 published day off',
  paused: '不计入 not counted',
  'first-day-after': '假日后的第一日 first day after',
};

function describeDay({ day, counted, reason, holiday, pause, provisional }: ExplainedDay): string {
  const number = counted === null ? '   –' : String(counted).padStart(4);
  const notes = [holiday?.zh, pause?.reason, pause?.article, provisional ? '暂定 provisional' : undefined];
  const shown = notes.filter((part) => part !== null && part !== undefined);
  return `${day} ${number}  ${REASONS[reason]}${shown.length > 0 ? `（${shown.join('，')}）` : ''}`;
}

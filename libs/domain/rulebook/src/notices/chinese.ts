import type { LocalDate } from '@redress/kernel';
import type { RuleSet } from '../rule-sets/rule-set.js';

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A day as documents write it: `2026年5月8日`. */
export function chineseDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${year}年${month}月${date}日`;
}

/** The lines as items `（一）…；`, the last one with a full stop. At most ten. */
export function enumerate(lines: readonly string[]): string[] {
  return lines.map((line, index) => `（${DIGITS[index]!}）${line}${index === lines.length - 1 ? '。' : '；'}`);
}

/** The name of the order in book-title marks: `《市场监督管理投诉举报处理办法》（总局令第121号）`. */
export function orderName({ zh }: RuleSet): string {
  return zh.replace(/^([^（]+)/, '《$1》');
}

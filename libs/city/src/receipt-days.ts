import { addDays, isoWeekday, type LocalDate } from '@redress/kernel';
import { CHINA_CALENDAR } from '@redress/rulebook';
import type { Random } from './random.js';

/** A day with its share of the submissions of the whole span. */
export type WeightedDay = readonly [weight: number, day: LocalDate];

const USUAL = 100;
const WEEKEND = 55;
const PUBLIC_HOLIDAY = 60;
const SPRING_FESTIVAL = 30;
const MARCH = 130;
const CONSUMER_RIGHTS_DAY = 420;
/** 15 March is on television the evening before its wave, and the wave lasts. */
const AFTER_CONSUMER_RIGHTS_DAY = 240;

/** The first day after so many months from the beginning of one, `YYYY-MM`. */
export function endOfMonths(from: string, months: number): LocalDate {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** When a city complains: less at weekends and in the Spring Festival, most around 15 March. */
export function receiptDays(from: string, months: number): readonly WeightedDay[] {
  const end = endOfMonths(from, months);
  const days: WeightedDay[] = [];
  for (let day: LocalDate = `${from}-01`; day < end; day = addDays(day, 1)) days.push([weightOf(day), day]);
  return days;
}

function weightOf(day: LocalDate): number {
  const named = CHINA_CALENDAR.named.get(day);
  if (named !== undefined && named.kind !== 'worked')
    return named.holiday.zh.includes('春节') ? SPRING_FESTIVAL : PUBLIC_HOLIDAY;
  if (day.endsWith('-03-15')) return CONSUMER_RIGHTS_DAY;
  if (/-03-1[67]$/.test(day)) return AFTER_CONSUMER_RIGHTS_DAY;
  if (named === undefined && isoWeekday(day) > 5) return WEEKEND;
  return day.slice(5, 7) === '03' ? MARCH : USUAL;
}

/** The second of the day at which somebody writes or calls: seldom at night, most in the morning and after dinner. */
export function receiptSecond(random: Random): number {
  const hour = random.weigh([
    [2, 0],
    [3, 7],
    [26, 9],
    [16, 12],
    [26, 15],
    [22, 19],
    [5, 22],
  ]);
  return hour * 3600 + random.below(hour === 22 ? 7200 : 3 * 3600);
}

import type { Language } from './language.js';

const WEEKDAYS = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const DAY_MS = 86_400_000;

/** A calendar day as people read it, such as `11-28 周六`; the year stands beside it where it is asked for. */
export function dayText(day: string, reader: Language): string {
  return `${day.slice(5)} ${WEEKDAYS[reader][new Date(`${day}T00:00Z`).getUTCDay()]}`;
}

/** How many days lie between two calendar days; negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

/** Sweden writes moments as ISO 8601 does, which is read in both languages. */
const MOMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment by the clocks of Shanghai. */
export function momentText(moment: string): string {
  return MOMENT.format(new Date(moment));
}

/** The calendar day that lies some days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

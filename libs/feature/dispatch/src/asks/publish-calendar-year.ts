import { publishCalendarYearAct, rulebook } from '@redress/rulebook';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 提出年度节假日安排 Propose the holidays of a year. */
export interface CalendarYearBody {
  /** 年度节假日安排 Content of the calendar year file. */
  readonly year: object;
}

export const publishCalendarYearAsk = askRoute({
  kind: 'calendar-year',
  aggregate: rulebook,
  act: publishCalendarYearAct,
  path: 'dispatch/rules/calendar-years',
  summary: { 'zh-CN': '提出年度节假日安排', en: 'Propose the holidays of a year' },
  body: schemas.CalendarYearBody,
  asks: ({ year }: CalendarYearBody) => ({ document: year }),
});

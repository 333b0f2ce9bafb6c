import { isLocalDate } from '@redress/kernel';
import { RowProblem } from '../source-row.js';

const LOCAL = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
/** Days since 1899-12-30 with a fraction: what a spreadsheet leaves of a time when its cell was read as a number. */
const SPREADSHEET = /^[2-7]\d{4}(?:\.\d+)?$/;
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** RFC 3339 from a time as people and feeds write it, such as `2019/2/28 11:25:05`; `offset` holds where it names no zone. */
export function readTime(text: string, offset: string): string {
  const time = text.trim();
  if (ZONED.test(time) && !Number.isNaN(Date.parse(time))) return time;
  if (SPREADSHEET.test(time)) {
    const seconds = Math.round(Number(time) * 86_400);
    return new Date(SPREADSHEET_EPOCH + seconds * 1000).toISOString().slice(0, 19) + offset;
  }
  const match = LOCAL.exec(time);
  if (match === null) throw new RowProblem(`时间无法识别。 The time cannot be read: ${time.slice(0, 40)}`);
  const [year, month, date, hour = '00', minute = '00', second = '00'] = match
    .slice(1)
    .map((part) => part?.padStart(2, '0'));
  const day = `${year}-${month}-${date}`;
  if (!isLocalDate(day) || hour > '23' || minute > '59' || second > '59')
    throw new RowProblem(`没有这个时间。 There is no such time: ${time.slice(0, 40)}`);
  return `${day}T${hour}:${minute}:${second}${offset}`;
}

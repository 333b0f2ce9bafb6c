/**
 * A calendar day of Asia/Shanghai, `YYYY-MM-DD`. Days are counted on the proleptic Gregorian calendar by integers, so no
 * time zone of the machine can shift them; texts of this form also sort as days do.
 */
export type LocalDate = string & { readonly __localDate?: never };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** China Standard Time is UTC+8 all year since 1992; every receipt that the platform keeps is later. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** Whether a text is an existing calendar day. */
export function isLocalDate(text: string): text is LocalDate {
  const match = DAY.exec(text);
  return match !== null && formatEpochDay(toEpochDay(text)) === text;
}

/** Days since 1970-01-01, by integers alone: deadlines convert days so often that making dates would cost most of their time. */
export function toEpochDay(day: LocalDate): number {
  const month = digits(day, 5, 7);
  // Years begin in March here, so that a leap day is the last of its year.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The day that lies so many days after 1970-01-01. */
export function formatEpochDay(epochDay: number): LocalDate {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = 10 * value + text.charCodeAt(i) - 48;
  return value;
}

/** The day `days` later (or earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return formatEpochDay(toEpochDay(day) + days);
}

/** 1 Monday … 7 Sunday. */
export function isoWeekday(day: LocalDate): number {
  return weekdayOfEpochDay(toEpochDay(day));
}

/** The weekday that lies so many days after 1970-01-01: 1 Monday … 7 Sunday. */
export function weekdayOfEpochDay(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The Shanghai calendar day of an RFC 3339 instant. */
export function shanghaiDay(instant: string): LocalDate {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * An instant in the one form that envelopes hold: RFC 3339, UTC, three digits, `Z`. Undefined for what is no instant of the
 * years 2000 to 2099: a day that does not exist, a second 60, another form.
 */
export function normalizeInstant(text: string): string | undefined {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || !isLocalDate(day)) return undefined;
  const instant = new Date(text).toISOString();
  return instant.startsWith('20') ? instant : undefined;
}

import type { LocalDate } from '@redress/kernel';
import { checkDigit } from './check-digit.js';

/** 工单编号: day of receipt, eight digits of chance, check digit: `20260506-482159374`. It tells no volume. */
export type TicketNumber = string;

const DIGITS = 8;

/** The number of a day and a number of chance, of which the last eight digits count. */
export function ticketNumber(day: LocalDate, chance: number): TicketNumber {
  const digits = day.replaceAll('-', '') + String(chance % 10 ** DIGITS).padStart(DIGITS, '0');
  return written(digits + String(checkDigit(digits)));
}

/** Reads a number as people type it, with blanks, dashes or full-width digits. Undefined when its check digit is wrong. */
export function readTicketNumber(typed: string): TicketNumber | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
  if (!/^\d{17}$/.test(digits)) return undefined;
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? written(digits) : undefined;
}

function written(digits: string): TicketNumber {
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

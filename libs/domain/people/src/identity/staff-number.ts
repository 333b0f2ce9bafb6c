import { isMasked, isPlaceholder, plainText } from './placeholder.js';

/** A staff number has letters and digits, and little between them. */
const FORM = /^[\p{L}\p{N}]{1,32}$/u;
const SEPARATORS = /[\s\p{Pd}._/]/gu;

/**
 * A staff number 工号 in its one spelling, by which a colleague is found again: full width, case, blanks and dashes make no other
 * person of anybody. Null for what stands for nothing or was made unreadable, because many people fit it.
 */
export function readStaffNumber(written: string): string | null {
  const text = plainText(written);
  if (isPlaceholder(text) || isMasked(text)) return null;
  const number = text.replace(SEPARATORS, '').toUpperCase();
  return FORM.test(number) ? number : null;
}

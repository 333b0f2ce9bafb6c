import { isMasked, isPlaceholder, plainText } from './placeholder.js';

/** What stands where a phone number belongs: a number in its one spelling, nothing that tells people apart, or no number. */
export type PhoneReading =
  { readonly is: 'number'; readonly number: string } | { readonly is: 'nobody' } | { readonly is: 'unreadable' };

/** 1.39E+10: a spreadsheet has rounded it, and a thousand people fit. */
const ROUNDED = /^\d(?:\.\d+)?e\+?\d+$/i;
/** What a spreadsheet adds: an apostrophe before, a decimal point behind. */
const REMAINS = /^'|\.0+$/g;
const SEPARATORS = /[\s().·\p{Pd}_]/gu;
const EXTENSION = /(?:转|分机|ext\.?|#)\s*(\d{1,6})$/i;

/** Each with the one spelling of what it matches. Mobiles lose the country code, landlines get their zero back. */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/^(?:(?:\+|00)?86)?(1\d{10})$/, '$1'],
  [/^(?:\+|00)860?([2-9]\d{8,10}|10\d{8})$/, '0$1'],
  [/^(?:\+|00)([1-9]\d{6,14})$/, '+$1'],
  [/^(0[1-9]\d{8,10})$/, '$1'],
  // Local and service numbers, and foreign ones without their prefix; what begins like a mobile is one with a digit too few or many.
  [/^([2-9]\d{4,14})$/, '$1'],
];

/** Reads a phone number however it is written: +86, 0086, blanks, dashes, full width, remains of a spreadsheet. */
export function readPhone(written: string): PhoneReading {
  const text = plainText(written).replace(REMAINS, '');
  if (isPlaceholder(text) || isMasked(text) || ROUNDED.test(text)) return { is: 'nobody' };
  const [, extension] = EXTENSION.exec(text) ?? [];
  const digits = text.replace(EXTENSION, '').replace(SEPARATORS, '');
  const found = SPELLINGS.find(([pattern]) => pattern.test(digits));
  if (found === undefined) return { is: 'unreadable' };
  const number = digits.replace(...found);
  return { is: 'number', number: extension === undefined ? number : `${number}#${extension}` };
}

const PHONE = /^\+?[\d\s().-]+$/;
const CHINA_PREFIX = /^(?:00)?86(?=1\d{10}$)/;
/** A Chinese subscriber number has at least seven digits, a number of E.164 at most fifteen, here perhaps behind 00. */
const PHONE_DIGITS = { least: 7, most: 17 };

/**
 * One spelling per identity, so that the same person is found again: of a phone number its digits, without the country
 * code of a Chinese mobile; of anything else (a name, a user id of another platform) the text in one Unicode form
 * with single blanks.
 */
export function normalizeIdentity(identity: string): string {
  const text = identity.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  if (text === '') throw new RangeError('An identity cannot be empty');
  const digits = text.replace(/\D/g, '');
  if (PHONE.test(text) && digits.length >= PHONE_DIGITS.least && digits.length <= PHONE_DIGITS.most)
    return `phone:${digits.replace(CHINA_PREFIX, '')}`;
  return `name:${text}`;
}

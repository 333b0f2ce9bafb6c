/** What a password must have (NIST SP 800-63B-4; ASVS 5.0, 6.2): length alone, any characters, no rotation. */
export const PASSWORD_LENGTHS = { least: 15, leastWithSecondFactor: 8, most: 128 } as const;

/** Why a password is refused. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'too-near';

/** Words that are guessed first. */
const COMMON = ['password', '12345', '12315', 'qwerty', 'redress', 'admin', '111111', '000000', 'abc123', 'iloveyou'];

/** What a password is judged beside. */
export interface PasswordSetting {
  readonly hasSecondFactor: boolean;
  /** Words that are near the person: login, office, name of the installation. */
  readonly near: readonly string[];
}

/**
 * Why a password is refused; undefined for a good one. Signs are counted as people see them, and nothing is trimmed. A password is
 * common when one common word, or one sign, makes up most of it.
 */
export function faultOf(password: string, { hasSecondFactor, near }: PasswordSetting): PasswordFault | undefined {
  const { least, leastWithSecondFactor, most } = PASSWORD_LENGTHS;
  const length = [...password].length;
  if (length < (hasSecondFactor ? leastWithSecondFactor : least)) return 'too-short';
  if (length > most) return 'too-long';
  const folded = password.normalize('NFKC').toLowerCase();
  if (COMMON.some((word) => makesUpMost(folded, word)) || new Set(folded).size < 5) return 'too-common';
  return near.some((word) => makesUpMost(folded, word.normalize('NFKC').toLowerCase())) ? 'too-near' : undefined;
}

function makesUpMost(password: string, word: string): boolean {
  if (word.length < 3) return false;
  const without = password.replaceAll(word, '');
  return without.length * 2 < password.length;
}

import { describe, expect, it } from '@jest/globals';
import { addressOf, makeSeed, stepOf } from './totp.js';

/** RFC 6238, appendix B: the seed of SHA-1, and the last six of its eight digits. */
const seed = new TextEncoder().encode('12345678901234567890');
const VECTORS = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

describe('a code of a second factor', () => {
  it('is that of RFC 6238', () => {
    for (const [seconds, code] of VECTORS)
      expect([seconds, stepOf(seed, code, seconds * 1_000)]).toEqual([seconds, Math.floor(seconds / 30)]);
  });

  it('is good during its step and the next one, and neither before nor after', () => {
    const at = (seconds: number) => stepOf(seed, '005924', seconds * 1_000);
    expect([1_234_567_889, 1_234_567_890, 1_234_567_949, 1_234_567_950].map(at)).toEqual([
      ...[undefined, 41_152_263, 41_152_263, undefined],
    ]);
  });

  it('is six digits and nothing else', () => {
    for (const code of ['', '5924', '0059240', '００５９２４', '005 924', '005924\n'])
      expect([code, stepOf(seed, code, 1_234_567_890_000)]).toEqual([code, undefined]);
  });

  it('comes from a seed of 160 bits that an app reads from an address', () => {
    expect(makeSeed()).toHaveLength(20);
    expect(addressOf(seed, 'market-east-1', 'Redress')).toBe(
      'otpauth://totp/Redress:market-east-1?issuer=Redress&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
    );
  });
});

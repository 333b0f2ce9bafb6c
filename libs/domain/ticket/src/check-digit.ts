/** ISO/IEC 7064 MOD 11,10 (GB/T 17710): finds each wrong digit, and nearly all that were exchanged. */
export function checkDigit(digits: string): number {
  let rest = 10;
  for (const digit of digits) {
    const sum = (rest + Number(digit)) % 10 || 10;
    rest = (sum * 2) % 11;
  }
  return (11 - rest) % 10;
}

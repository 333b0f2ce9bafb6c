/**
 * The quotient to the nearest fen, halves up. The interpretation says nothing of rounding; the fen is the smallest unit of
 * the currency (People's Bank of China Law Art. 17), and a sum is rounded once, when it is final. Nothing here is negative.
 */
export function roundToFen(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** An amount in fen as yuan: `1234.50`. */
export function yuan(fen: number | bigint): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A percentage such as `3.10` as an exact fraction. */
export function fractionOfPercent(percent: string): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole, decimals = ''] = percent.split('.') as [string, string?];
  return { numerator: BigInt(whole + decimals), denominator: 100n * 10n ** BigInt(decimals.length) };
}

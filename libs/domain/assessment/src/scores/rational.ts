/** An exact fraction in lowest terms; the denominator is positive. Made by {@link rational}. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction numerator ÷ denominator. Throws a RangeError when the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('A fraction needs a denominator other than zero');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

const DECIMAL = /^(-?\d+)(?:\.(\d+))?$/;

/** Reads a decimal such as `0.95` exactly. Throws a RangeError for any other text. */
export function fromDecimal(text: string): Rational {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`Not a decimal: ${text}`);
  const [, whole = '', fraction = ''] = match;
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws a RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const ZERO = rational(0n);
export const ONE = rational(1n);

/**
 * The decimal text of a fraction that is not negative, with so many digits (at least one) after the point, rounded half up:
 * 1.005 with two digits is `1.01`. Throws a RangeError when it is negative, for which half up has two readings.
 */
export function toDecimal(value: Rational, digits: number): string {
  const { numerator, denominator } = value;
  if (numerator < 0n) throw new RangeError('Only fractions that are not negative are written out');
  const scaled = (2n * numerator * 10n ** BigInt(digits) + denominator) / (2n * denominator);
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

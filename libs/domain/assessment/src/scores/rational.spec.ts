import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, compare, divide, fromDecimal, multiply, rational, subtract, toDecimal } from './rational.js';

describe('exact fractions', () => {
  it('round half up where floating point, which holds 1.005 as 1.00499…, would round down', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(toDecimal(fromDecimal('1.005'), 2)).toBe('1.01');
    expect(toDecimal(rational(2135, 1000), 2)).toBe('2.14');
  });

  it('add up without the dust of floating point', () => {
    expect(add(fromDecimal('0.1'), fromDecimal('0.2'))).toEqual(fromDecimal('0.3'));
  });

  it('are written with all their digits', () => {
    expect(toDecimal(rational(0), 2)).toBe('0.00');
    expect(toDecimal(rational(1, 2000), 4)).toBe('0.0005');
    expect(toDecimal(rational(2, 3), 4)).toBe('0.6667');
    expect(toDecimal(rational(100), 2)).toBe('100.00');
  });

  it('are kept in lowest terms with a positive denominator', () => {
    expect(rational(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
  });

  it('refuse what they cannot mean', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => fromDecimal('1e3')).toThrow(RangeError);
    expect(() => toDecimal(rational(-1, 2), 2)).toThrow(RangeError);
  });

  it('undo what they did', () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }))
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@redress/kernel';
import { MOVED, refundOf } from '../../test/refund-cases.js';
import { CAUSES } from './refund-case.js';

const START = '2025-06-02';
const cause = fc.constantFrom(...CAUSES);
const paid = fc.integer({ min: 1, max: 10_000_000 });
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(START, days));

/** A balance of which at most what it held was used. */
const balance = fc
  .record({ paid, bonus: fc.nat(5_000_000), parts: fc.array(fc.nat(1_000), { maxLength: 5 }), above: fc.nat(100_000) })
  .map(({ paid: amount, bonus, parts, above }) => {
    const price = (part: number) => Math.floor(((amount + bonus) * part) / 5_000);
    const used = parts.map((part) => ({ price: price(part), listPrice: price(part) + above }));
    return { paid: amount, card: { kind: 'stored-value', bonus, used } };
  });

const services = fc
  .record({ paid, times: fc.integer({ min: 1, max: 200 }), share: fc.nat(100), above: fc.nat(1_000_000) })
  .map(({ paid: amount, times, share, above }) => {
    const used = Math.floor((times * share) / 100);
    const listPrice = Math.ceil(amount / times) + above;
    return { paid: amount, card: { kind: 'count', times, used, listPrice } };
  });

const term = fc.record({ paid, days: fc.nat(700), from: day }).map(({ paid: amount, days, from }) => {
  return { paid: amount, card: { kind: 'unlimited', from, to: addDays(from, days) } };
});

const used = fc.oneof(balance, services);
const ended = (by: string) => ({ ...MOVED, paidOn: START, ground: 'agreed', cause: by, endedOn: '2026-03-01' });
const terms = (percent: string, until: string) => ({
  rate: { kind: 'agreed', percent, asOf: START },
  yearDays: 365,
  until,
});

describe('whatever the case', () => {
  it('never more goes back than was paid, besides interest, and never less than nothing', () =>
    fc.assert(
      fc.property(fc.oneof(used, term), cause, ({ paid: amount, card }, by) => {
        const { principal, total, interest } = refundOf({ ...ended(by), paid: amount, card });
        expect(Number.isSafeInteger(principal)).toBe(true);
        expect(principal).toBeGreaterThanOrEqual(0);
        expect(principal).toBeLessThanOrEqual(amount);
        expect([total, interest]).toEqual([principal, null]);
      }),
    ));

  it('the consumer as the reason never gets more than another reason gives (Arts. 18, 19)', () =>
    fc.assert(
      fc.property(used, ({ paid: amount, card }) => {
        const by = (reason: string) => refundOf({ ...ended(reason), paid: amount, card }).principal;
        expect(by('consumer')).toBeLessThanOrEqual(by('operator'));
        expect(by('neither')).toBe(by('operator'));
      }),
    ));

  it('more used never gives more back', () =>
    fc.assert(
      fc.property(services, cause, ({ paid: amount, card }, by) => {
        fc.pre(card.used < card.times);
        const principal = (count: number) =>
          refundOf({ ...ended(by), paid: amount, card: { ...card, used: count } }).principal;
        expect(principal(card.used + 1)).toBeLessThanOrEqual(principal(card.used));
      }),
    ));

  it('more added to the balance never gives less back for the same use', () =>
    fc.assert(
      fc.property(balance, cause, fc.nat(1_000_000), ({ paid: amount, card }, by, more) => {
        const principal = (bonus: number) =>
          refundOf({ ...ended(by), paid: amount, card: { ...card, bonus } }).principal;
        expect(principal(card.bonus + more)).toBeGreaterThanOrEqual(principal(card.bonus));
      }),
    ));

  it('an agreed value never makes it less', () =>
    fc.assert(
      fc.property(used, cause, fc.nat(20_000_000), ({ paid: amount, card }, by, agreedValue) => {
        const refundCase = { ...ended(by), paid: amount, card };
        expect(refundOf({ ...refundCase, agreedValue }).principal).toBeGreaterThanOrEqual(
          refundOf(refundCase).principal,
        );
      }),
    ));

  it('a later end of an unlimited service never gives more back', () =>
    fc.assert(
      fc.property(term, day, fc.nat(60), ({ paid: amount, card }, on, later) => {
        const principal = (endedOn: string) =>
          refundOf({ ...ended('operator'), paid: amount, card, endedOn }).principal;
        expect(principal(addDays(on, later))).toBeLessThanOrEqual(principal(on));
      }),
    ));

  it('more days or a higher rate never give less interest', () =>
    fc.assert(
      fc.property(used, fc.nat(999), fc.nat(500), fc.nat(100), ({ paid: amount, card }, rate, days, more) => {
        const interest = (percent: number, until: number) =>
          refundOf({
            ...{ ...ended('operator'), paid: amount, card },
            interest: terms((percent / 100).toFixed(2), addDays('2026-03-01', until)),
          }).interest!;
        expect(interest(rate, days + more)).toBeGreaterThanOrEqual(interest(rate, days));
        expect(interest(rate + more, days)).toBeGreaterThanOrEqual(interest(rate, days));
      }),
    ));

  it('every step that gives an amount says how, and the last one is the sum', () =>
    fc.assert(
      fc.property(used, cause, ({ paid: amount, card }, by) => {
        const interest = terms('3.10', '2026-06-01');
        const { steps, total } = refundOf({ ...ended(by), paid: amount, card, interest });
        for (const step of steps) if (step.amount !== null) expect(step.formula).not.toBeNull();
        expect(steps.at(-1)!.amount).toBe(total);
      }),
    ));
});

import { describe, expect, it } from '@jest/globals';
import { BY_CONSUMER, faultsOf, MOVED, refundOf } from '../../test/refund-cases.js';

const lpr = { kind: 'lpr-1y', percent: '3.00', asOf: '2025-05-20' };
const terms = { rate: lpr, yearDays: 360, until: '2025-12-31' };
const unlimited = { kind: 'unlimited', from: '2025-01-01', to: '2025-12-31' };

describe('a refund case', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, '/'],
    ['a list', [], '/'],
    ['half a fen', { ...MOVED, paid: 100.5 }, 'paid'],
    ['an amount as text', { ...MOVED, paid: '1000' }, 'paid'],
    ['nothing paid', { ...MOVED, paid: 0 }, 'paid'],
    ['a day that does not exist', { ...MOVED, paidOn: '2025-02-30' }, 'paidOn'],
    ['an end before the payment', { ...MOVED, endedOn: '2025-06-01' }, 'endedOn'],
    ['a ground of its own', { ...MOVED, ground: 'bored' }, 'ground'],
    ['no cause where somebody has to judge it', { ...MOVED, ground: 'agreed' }, 'cause'],
    ['the consumer as the cause of the operator’s move', { ...MOVED, cause: 'consumer' }, 'cause'],
    ['no answer to what Art. 14 asks', { ...BY_CONSUMER, ground: 'no-reason' }, 'noReason'],
    ['Art. 14 together with another ground', { ...MOVED, noReason: { receivedBefore: 'never' } }, 'noReason'],
    ['a list price below the discounted one', used({ price: 200, listPrice: 100 }), 'card.used.0.listPrice'],
    ['none of a service', used({ count: 0, price: 100 }), 'card.used.0.count'],
    ['more services than anybody has', used({ count: 10_001, price: 1 }), 'card.used.0.count'],
    ['more used than the card held', used({ price: 100_001 }), 'card.used'],
    [
      'a list price below what was really paid for each',
      { ...MOVED, card: { kind: 'count', times: 10, used: 3, listPrice: 9_999 } },
      'card.listPrice',
    ],
    [
      'more services used than bought',
      { ...MOVED, card: { kind: 'count', times: 2, used: 3, listPrice: 1 } },
      'card.used',
    ],
    ['less than no service used', { ...MOVED, card: { kind: 'count', times: 2, used: -1, listPrice: 1 } }, 'card.used'],
    ['a market price where list prices stand', used({ price: 100, marketPrice: 90 }), 'card'],
    [
      'no market price where list prices fall',
      { ...used({ price: 1 }, BY_CONSUMER), listPricesUnproven: true },
      'card',
    ],
    [
      'a market price above the list price',
      { ...used({ price: 100, marketPrice: 101 }, BY_CONSUMER), listPricesUnproven: true },
      'card',
    ],
    [
      'unproven list prices although the operator is the reason',
      { ...MOVED, listPricesUnproven: true },
      'listPricesUnproven',
    ],
    ['a term that ends before it begins', { ...MOVED, card: { ...unlimited, to: '2024-12-31' } }, 'card.to'],
    ['a stop after the end', { ...MOVED, card: { ...unlimited, stoppedOn: '2025-12-02' } }, 'card.stoppedOn'],
    ['an agreed value of days', { ...MOVED, card: unlimited, agreedValue: 1 }, 'agreedValue'],
    ['a rate as a number', interest({ rate: { ...lpr, percent: 3 } }), 'interest.rate.percent'],
    ['the consumer’s rate for the operator', interest({ rate: { ...lpr, kind: 'deposit-1y' } }), 'interest.rate.kind'],
    ['a rate from after the contract', interest({ rate: { ...lpr, asOf: '2025-06-20' } }), 'interest.rate.asOf'],
    ['a year of 366 days', interest({ yearDays: 366 }), 'interest.yearDays'],
    ['interest up to before its start', interest({ until: '2025-11-30' }), 'interest.until'],
    ['a multi-purpose card (Art. 26)', { ...MOVED, circumstances: ['multi-purpose-card'] }, 'circumstances'],
    ['a field that there is not', { ...MOVED, discount: 5 }, 'discount'],
  ])('with %s is not read, and the answer names the field', (_, value, field) => {
    expect(faultsOf(value)).toContainEqual({
      field,
      zh: expect.stringMatching(/。$/),
      en: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it('may hold the least and the greatest number of a service', () => {
    expect(refundOf(used({ count: 1, price: 100 })).provided).toBe(100);
    expect(refundOf(used({ count: 10_000, price: 1 })).provided).toBe(10_000);
  });

  it('where neither party is the reason takes an agreed rate only, for Art. 16 names no other', () => {
    const neither = { ...MOVED, ground: 'void', cause: 'neither' };
    expect(faultsOf({ ...neither, interest: terms })).toHaveLength(1);
    const rate = { kind: 'agreed', percent: '3', asOf: '2025-06-02' };
    expect(refundOf({ ...neither, interest: { ...terms, rate } }).interest).toBe(250);
  });

  it('tells everything that is wrong at once, and repeats no value', () => {
    const faults = faultsOf({ paid: '王小明', paidOn: '王小明', ground: '王小明', card: { kind: '王小明' } });
    expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['paid', 'paidOn', 'endedOn', 'ground']));
    expect(JSON.stringify(faults)).not.toContain('王小明');
  });
});

function used(item: object, on: object = MOVED) {
  return { ...on, card: { kind: 'stored-value', used: [item] } };
}

function interest(change: object) {
  return { ...MOVED, interest: { ...terms, ...change } };
}

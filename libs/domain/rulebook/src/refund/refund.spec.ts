import { describe, expect, it } from '@jest/globals';
import { articlesOf, BY_CONSUMER, MOVED, refundOf } from '../../test/refund-cases.js';

const balance = (used: object[], more: object = {}) => ({ kind: 'stored-value', used, ...more });
const massage = { count: 3, price: 8_000, listPrice: 10_000 };

describe('Art. 15: the principal is the prepayment less what was provided', () => {
  it('gives all of it back when nothing was used', () =>
    expect(refundOf(MOVED)).toMatchObject({
      supported: true,
      provided: 0,
      principal: 100_000,
      interest: null,
      total: 100_000,
    }));

  it('gives the balance back when some was used', () =>
    expect(refundOf({ ...MOVED, card: balance([{ price: 25_050 }]) })).toMatchObject({
      provided: 25_050,
      total: 74_950,
    }));

  it('goes the same way for a contract that is void', () =>
    expect(refundOf({ ...MOVED, ground: 'void', cause: 'neither' }).total).toBe(100_000));
});

describe('Art. 18: not because of the consumer', () => {
  it('(1)(一): discounted services count at the discounted price', () => {
    const refund = refundOf({ ...MOVED, card: balance([massage]) });
    expect(refund).toMatchObject({ provided: 24_000, principal: 76_000 });
    expect(articlesOf(refund)).toContain('第十八条第一款第（一）项');
  });

  it('(1)(一): of ten services for 999.99 yuan, three count at the price that was really paid for each', () =>
    expect(
      refundOf({ ...MOVED, paid: 99_999, card: { kind: 'count', times: 10, used: 3, listPrice: 15_000 } }),
    ).toMatchObject({ provided: 30_000, principal: 69_999 }));

  it('(1)(二): 1,000 paid and 200 added: what was charged counts by 1,000 in 1,200', () => {
    const refund = refundOf({ ...MOVED, card: balance([{ price: 60_000 }], { bonus: 20_000 }) });
    expect(refund).toMatchObject({ provided: 50_000, principal: 50_000 });
    expect(refund.steps.at(-2)).toMatchObject({
      article: '法释〔2025〕4号第十八条第一款第（二）项',
      formula: '600.00 × 1000.00 ÷ (1000.00 + 200.00)',
      amount: 50_000,
    });
  });

  it('(1): a discount and an added balance count both', () =>
    expect(refundOf({ ...MOVED, card: balance([massage], { bonus: 20_000 }) }).provided).toBe(20_000));

  it('holds also where neither party is the reason', () =>
    expect(
      refundOf({ ...MOVED, ground: 'changed-circumstances', cause: 'neither', card: balance([massage]) }).provided,
    ).toBe(24_000));

  it('(2): an agreed value counts when it is better for the consumer, else not', () => {
    const used = { ...MOVED, card: balance([massage]) };
    expect(refundOf({ ...used, agreedValue: 20_000 })).toMatchObject({ provided: 20_000, principal: 80_000 });
    expect(refundOf({ ...used, agreedValue: 30_000 })).toMatchObject({ provided: 24_000, principal: 76_000 });
    expect(articlesOf(refundOf({ ...used, agreedValue: 20_000 }))).toContain('第十八条第二款');
  });
});

describe('Art. 19: because of the consumer', () => {
  it('(1): what was provided counts at the price before any discount', () => {
    const refund = refundOf({ ...BY_CONSUMER, card: balance([massage]) });
    expect(refund).toMatchObject({ provided: 30_000, principal: 70_000 });
    expect(articlesOf(refund)).toContain('第十九条第一款');
  });

  it('(1): an added balance gives no better price', () =>
    expect(refundOf({ ...BY_CONSUMER, card: balance([{ price: 60_000 }], { bonus: 20_000 }) }).provided).toBe(60_000));

  it('(1): a number of services counts at the single price', () =>
    expect(refundOf({ ...BY_CONSUMER, card: { kind: 'count', times: 10, used: 3, listPrice: 15_000 } }).principal).toBe(
      55_000,
    ));

  it('(2): the market price stands in for a list price that is disputed and unproven', () => {
    const card = balance([{ ...massage, marketPrice: 9_000 }]);
    const refund = refundOf({ ...BY_CONSUMER, listPricesUnproven: true, card });
    expect(refund.provided).toBe(27_000);
    expect(articlesOf(refund)).toContain('第十九条第二款');
  });

  it('(3): an agreed value counts when it is better for the consumer', () => {
    const refund = refundOf({ ...BY_CONSUMER, card: balance([massage]), agreedValue: 24_000 });
    expect(refund.principal).toBe(76_000);
    expect(articlesOf(refund)).toContain('第十九条第三款');
  });
});

describe('Art. 20: more than the prepayment, but only before discount', () => {
  it('the consumer gets nothing back and adds nothing', () => {
    const refund = refundOf({ ...BY_CONSUMER, card: { kind: 'count', times: 10, used: 8, listPrice: 15_000 } });
    expect(refund).toMatchObject({ supported: true, provided: 120_000, principal: 0, total: 0 });
    expect(refund.steps.at(-1)).toMatchObject({
      article: '法释〔2025〕4号第二十条',
      formula: '1200.00 > 1000.00 ≥ 800.00',
    });
  });

  it('exactly the prepayment leaves nothing, by Art. 15', () =>
    expect(
      articlesOf(refundOf({ ...BY_CONSUMER, card: { kind: 'count', times: 10, used: 8, listPrice: 12_500 } })).at(-1),
    ).toBe('第十五条第一款'));
});

describe('Art. 14: within seven days, without a reason', () => {
  // Paid on Monday 2025-06-02: the seventh day is Monday 2025-06-09.
  const asked = (endedOn: string, noReason: object = {}) =>
    refundOf({
      ...{ ...MOVED, ground: 'no-reason', cause: 'consumer', endedOn },
      noReason: { receivedBefore: 'never', ...noReason },
    });

  it('(1): gives the principal back until the seventh day, the day of payment not counted', () => {
    expect(asked('2025-06-09')).toMatchObject({ supported: true, principal: 100_000 });
    expect(asked('2025-06-10')).toMatchObject({ supported: false, total: 0 });
  });

  it('told a last day as sure in a year whose holidays are not published yet', () => {
    const over = { ...MOVED, ground: 'no-reason', cause: 'consumer', noReason: { receivedBefore: 'never' } };
    const said = (paidOn: string) => JSON.stringify(refundOf({ ...over, paidOn, endedOn: paidOn }).steps);
    expect(said('2026-12-28')).toContain('当年放假安排尚未公布，可能顺延');
    expect(said('2026-06-01')).not.toContain('可能顺延');
  });

  it('moves the last day past days off (Civil Code Art. 203)', () => {
    const paidOn = '2025-09-26';
    // The seventh day, 2025-10-03, lies in the National Day holidays, which end on 2025-10-08.
    const holiday = (endedOn: string) =>
      refundOf({
        ...{ ...MOVED, paidOn, endedOn, ground: 'no-reason', cause: 'consumer' },
        noReason: { receivedBefore: 'never' },
      });
    expect(holiday('2025-10-09').supported).toBe(true);
    expect(holiday('2025-10-10').supported).toBe(false);
  });

  it.each([
    ['from-this-operator', '第十四条第一款第（一）项'],
    ['from-another-operator', '第十四条第一款第（二）项'],
  ])('(1): not when the consumer had had the same %s', (receivedBefore, article) => {
    const refund = asked('2025-06-03', { receivedBefore });
    expect(refund).toMatchObject({ supported: false, principal: 0, total: 0 });
    expect(articlesOf(refund).at(-1)).toBe(article);
  });

  it('(2): more days by agreement count, fewer do not', () => {
    expect(asked('2025-06-16', { agreedDays: 14 }).supported).toBe(true);
    expect(asked('2025-06-09', { agreedDays: 3 }).supported).toBe(true);
  });

  it('deducts what was provided all the same, for the principal is what Art. 15 says it is', () =>
    expect(
      refundOf({
        ...{ ...MOVED, ground: 'no-reason', cause: 'consumer', endedOn: '2025-06-05' },
        ...{ noReason: { receivedBefore: 'never' }, card: balance([massage]) },
      }).principal,
    ).toBe(70_000));
});

describe('Art. 22: unlimited service', () => {
  const year = { kind: 'unlimited', from: '2025-01-01', to: '2025-12-31' };
  const ended = (endedOn: string, card: object = {}) =>
    refundOf({ ...MOVED, paid: 365_000, paidOn: '2025-01-01', endedOn, card: { ...year, ...card } });

  it('(1): the days after the end of the contract go back, of all days of the term', () => {
    const refund = ended('2025-12-01');
    expect(refund).toMatchObject({ principal: 30_000, provided: 335_000 });
    expect(refund.steps.at(-1)).toMatchObject({ formula: '3650.00 × 30 ÷ 365', amount: 30_000 });
    expect(articlesOf(refund).at(-1)).toBe('第二十二条第一款');
  });

  it('(1): all of it when the contract ended before the term began', () =>
    expect(
      refundOf({ ...MOVED, endedOn: '2025-06-20', card: { kind: 'unlimited', from: '2025-07-01', to: '2026-06-30' } })
        .principal,
    ).toBe(100_000));

  it('(2): the days from the stop go back when the operator stopped before', () => {
    const refund = ended('2025-12-01', { stoppedOn: '2025-11-01' });
    expect(refund.principal).toBe(61_000);
    expect(articlesOf(refund).at(-1)).toBe('第二十二条第二款');
  });

  it('(2): also when the term is over by the time the contract ends', () =>
    expect(ended('2026-02-01', { stoppedOn: '2025-11-01' }).principal).toBe(61_000));

  it('(3): nothing when the term is over and the operator did not stop', () => {
    const refund = ended('2026-01-15');
    expect(refund).toMatchObject({ supported: false, principal: 0 });
    expect(articlesOf(refund).at(-1)).toBe('第二十二条第三款');
  });
});

describe('Arts. 16, 17: interest', () => {
  const lpr = { kind: 'lpr-1y', percent: '3.00', asOf: '2025-05-20' };
  const terms = { rate: lpr, yearDays: 360, until: '2025-12-31' };

  it('16(1): by the loan prime rate of the contract when the operator is the reason, from the end of the contract', () => {
    // 1,000.00 × 3 % × 30 ÷ 360
    const refund = refundOf({ ...MOVED, interest: terms });
    expect(refund).toMatchObject({ principal: 100_000, interest: 250, total: 100_250 });
    expect(articlesOf(refund).slice(-3)).toEqual(['第十七条第一款', '第十六条第一款', '第十五条第一款']);
  });

  it('16(1): by the deposit benchmark rate when the consumer is', () => {
    const rate = { kind: 'deposit-1y', percent: '1.50', asOf: '2015-10-24' };
    expect(refundOf({ ...BY_CONSUMER, interest: { ...terms, rate } }).interest).toBe(125);
  });

  it('16(1): by what the parties agreed, whoever is the reason', () => {
    const rate = { kind: 'agreed', percent: '6', asOf: '2025-06-02' };
    expect(refundOf({ ...BY_CONSUMER, interest: { ...terms, rate } }).interest).toBe(500);
  });

  it('16(2): the part in a supervised account earns its real rate', () => {
    const supervised = { principal: 40_000, percent: '0.9' };
    // 600.00 × 3 % × 30 ÷ 360 + 400.00 × 0.9 % × 30 ÷ 360
    const refund = refundOf({ ...MOVED, interest: { ...terms, supervised } });
    expect(refund.interest).toBe(150 + 30);
    expect(refund.steps.map(({ zh, en }) => [typeof zh, typeof en])).toEqual(
      refund.steps.map(() => ['string', 'string']),
    );
  });

  it('16(2): no more is supervised than what goes back', () => {
    const supervised = { principal: 200_000, percent: '0.9' };
    expect(refundOf({ ...MOVED, interest: { ...terms, supervised } }).interest).toBe(75);
  });

  it('17(2): an agreed start counts when it is earlier, else not', () => {
    expect(refundOf({ ...MOVED, interest: { ...terms, agreedFrom: '2025-11-01' } }).interest).toBe(500);
    expect(refundOf({ ...MOVED, interest: { ...terms, agreedFrom: '2025-12-21' } }).interest).toBe(250);
  });

  it('is none on the day on which it would begin', () =>
    expect(refundOf({ ...MOVED, interest: { ...terms, until: MOVED.endedOn } }).interest).toBe(0));

  it('rounds once, half a fen up', () => {
    // 1,000.00 × 3.01 % × 3 ÷ 360 is 25.083… fen; with 3.06 % it is 25.5 fen.
    const of = (percent: string) =>
      refundOf({ ...MOVED, interest: { ...terms, rate: { ...lpr, percent }, until: '2025-12-04' } }).interest;
    expect([of('3.01'), of('3.06')]).toEqual([25, 26]);
  });
});

describe('the circumstances of a card', () => {
  it('change no sum, and say what the interpretation says to them', () => {
    const circumstances = [
      'expired-card',
      'lost-card',
      'transferred-card',
      'individual-business',
      'bearer-card',
      'minor',
    ];
    const refund = refundOf({ ...MOVED, circumstances });
    expect(refund.total).toBe(refundOf(MOVED).total);
    expect(refund.notes.map(({ code }) => code).sort()).toEqual([...circumstances].sort());
  });
});

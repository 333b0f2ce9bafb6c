import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import {
  accepted,
  assigned,
  concluded,
  factsOf,
  itemsFor,
  raised,
  receiptCorrected,
  received,
  settled,
  signedFor,
  voided,
  type Happening,
} from '../../test/ticket-events.js';
import { itemsOf } from './items-of.js';

const begun = [received('complaint', '2026-05-20'), assigned('east', '2026-05-20'), signedFor('east', '2026-05-21')];
const done = [...begun, accepted('2026-05-22'), settled('2026-05-25'), concluded('2026-05-26')];

describe('a voided registration 作废', () => {
  it('leaves both sides of every indicator, counted before or not, and says by which event', () => {
    const before = itemsOf(factsOf(...done), SHIPPED_RULEBOOK);
    const after = itemsOf(factsOf(...done, voided('2026-06-01')), SHIPPED_RULEBOOK);
    expect(before.some(({ counted }) => counted)).toBe(true);
    expect(after).toEqual(
      before.map((item) => ({ ...item, counted: false, inNumerator: false, evidence: [...item.evidence, 6] })),
    );
  });
});

describe('a corrected day of receipt', () => {
  it('moves what is due from the receipt, with the correction as its evidence, and nothing else', () => {
    const corrected = receiptCorrected('2026-05-18');
    expect(itemsFor('on-time-initial-check', ...done, corrected)).toMatchObject([
      { due: itemsFor('on-time-initial-check', received('complaint', '2026-05-18'))[0]!.due, evidence: [0, 3, 6] },
    ]);
    expect(itemsFor('on-time-conclusion', ...done, corrected)).toMatchObject([
      { due: itemsFor('on-time-conclusion', ...done)[0]!.due },
    ]);
  });

  it('may be what makes a step late', () => {
    const signed = (...corrections: readonly Happening[]) =>
      itemsFor('signed-for-on-time', ...begun, ...corrections)[0]!.inNumerator;
    expect([signed(), signed(receiptCorrected('2026-05-18'))]).toEqual([true, false]);
  });
});

describe('the answer limit of a ticket that concerns safety', () => {
  it('is one working day from the day on which that was stated', () => {
    const overdue = (...events: readonly Happening[]) => itemsFor('overdue-rate', ...begun, ...events)[0];
    expect(overdue(accepted('2026-05-25'))).toMatchObject({ due: '2026-05-27', inNumerator: false });
    expect(overdue(raised('safety', '2026-05-21'), accepted('2026-05-25'))).toMatchObject({
      ...{ due: '2026-05-22', inNumerator: true, evidence: [0, 3, 4] },
    });
  });
});

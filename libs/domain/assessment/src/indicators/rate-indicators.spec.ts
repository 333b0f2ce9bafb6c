import { describe, expect, it } from '@jest/globals';
import { DISPATCH_DESK } from '@redress/offices';
import {
  accepted,
  arbitrated,
  assigned,
  concluded,
  followedUp,
  followUpCorrected,
  itemsFor,
  notReached,
  odrAnswered,
  reassigned,
  received,
  referred,
  reopened,
  returned,
  settled,
  signedFor,
  terminated,
  urged,
  withdrawn,
} from '../../test/ticket-events.js';

const complaint = [received('complaint', '2026-05-20'), assigned('east', '2026-05-20'), signedFor('east')];

describe('调解成功率 mediation success', () => {
  it('counts settled and terminated mediations in the month of the decision', () => {
    expect(itemsFor('mediation-success', ...complaint, settled('2026-06-01'))).toMatchObject([
      { department: 'east', day: '2026-06-01', due: null, inNumerator: true, evidence: [3] },
    ]);
    expect(itemsFor('mediation-success', ...complaint, terminated('2026-06-30'))).toMatchObject([
      { day: '2026-06-30', counted: true, inNumerator: false },
    ]);
  });

  it('counts what an ODR unit settled as settled, and what it did not settle not at all', () => {
    const atOdr = [...complaint, accepted('2026-05-21'), referred('2026-05-21')];
    expect(itemsFor('mediation-success', ...atOdr, odrAnswered('2026-05-25', 'settled'))).toMatchObject([
      { inNumerator: true },
    ]);
    expect(itemsFor('mediation-success', ...atOdr, odrAnswered('2026-05-25', 'not-settled'))).toEqual([]);
  });

  it('knows neither open nor withdrawn complaints', () => {
    expect(itemsFor('mediation-success', ...complaint, withdrawn('2026-05-22'))).toEqual([]);
  });
});

describe('回访率 follow-up rate', () => {
  it('counts a concluded ticket in its month of conclusion, followed up or not', () => {
    expect(itemsFor('follow-up-rate', ...complaint, concluded('2026-05-29'))).toMatchObject([
      { day: '2026-05-29', counted: true, inNumerator: false },
    ]);
    expect(itemsFor('follow-up-rate', ...complaint, concluded('2026-05-29'), notReached('2026-06-01'))).toMatchObject([
      { day: '2026-05-29', inNumerator: true },
    ]);
  });

  it('has nothing to count before the conclusion', () => {
    expect(itemsFor('follow-up-rate', ...complaint)).toEqual([]);
  });
});

describe('满意率 satisfaction and 解决率 resolution', () => {
  const done = [...complaint, concluded('2026-05-29')];

  it.each([
    ['satisfied', true],
    ['basically-satisfied', true],
    ['dissatisfied', false],
  ] as const)('takes %s as %s', (answer, inNumerator) => {
    expect(itemsFor('satisfaction', ...done, followedUp('2026-06-01', answer))).toMatchObject([
      { day: '2026-06-01', counted: true, inNumerator },
    ]);
  });

  it('leaves out citizens who were not reached, or did not answer the question', () => {
    expect(itemsFor('satisfaction', ...done, notReached('2026-06-01'))).toEqual([]);
    expect(itemsFor('satisfaction', ...done, followedUp('2026-06-01', null, true))).toEqual([]);
    expect(itemsFor('resolution', ...done, followedUp('2026-06-01', 'satisfied', null))).toEqual([]);
  });

  it('lets the first valid answer of a round count, in its month', () => {
    const twice = [
      ...[notReached('2026-05-28'), followedUp('2026-05-29', 'dissatisfied', null)],
      followedUp('2026-06-01', 'satisfied', true),
    ];
    expect(itemsFor('satisfaction', ...done, ...twice)).toMatchObject([{ day: '2026-05-29', inNumerator: false }]);
    expect(itemsFor('resolution', ...done, ...twice)).toMatchObject([{ day: '2026-06-01', inNumerator: true }]);
  });

  it('takes a follow-up as it was corrected, on its own day; one corrected to none is not valid any more', () => {
    const followUp = done.length;
    const recorded = [...done, followedUp('2026-05-29', 'satisfied', true)];
    expect(itemsFor('satisfaction', ...recorded, followUpCorrected(followUp, 'dissatisfied', false))).toMatchObject([
      { day: '2026-05-29', inNumerator: false, evidence: [followUp, followUp + 1] },
    ]);
    const unanswered = [...recorded, followUpCorrected(followUp, null, null)];
    expect(itemsFor('satisfaction', ...unanswered)).toEqual([]);
    expect(itemsFor('satisfaction', ...unanswered, followedUp('2026-06-01', 'satisfied'))).toMatchObject([
      { day: '2026-06-01', inNumerator: true },
    ]);
  });
});

describe('市民催单率 urged by citizens', () => {
  it('counts a concluded round that was urged once, however often, with every urge as evidence', () => {
    const urges = [urged('2026-05-21'), urged('2026-05-22')];
    expect(itemsFor('citizen-urge-rate', ...complaint, ...urges)).toEqual([]);
    expect(itemsFor('citizen-urge-rate', ...complaint, ...urges, concluded('2026-05-29'))).toMatchObject([
      { department: 'east', day: '2026-05-29', due: null, inNumerator: true, evidence: [3, 4, 5] },
    ]);
    expect(itemsFor('citizen-urge-rate', ...complaint, concluded('2026-05-29'))).toMatchObject([
      { inNumerator: false },
    ]);
  });
});

describe('a later round', () => {
  it('has a mediation, a follow-up and an answer of the citizen of its own', () => {
    const first = [terminated('2026-05-25'), concluded('2026-05-26'), followedUp('2026-05-27', 'dissatisfied', false)];
    const second = [reopened('2026-05-28'), settled('2026-06-01'), concluded('2026-06-02')];
    const happenings = [...complaint, ...first, ...second, followedUp('2026-06-03', 'satisfied', true)];
    for (const indicator of ['mediation-success', 'satisfaction', 'resolution'] as const)
      expect(itemsFor(indicator, ...happenings)).toMatchObject([
        { round: 1, day: expect.stringMatching(/^2026-05/), inNumerator: false },
        { round: 2, day: expect.stringMatching(/^2026-06/), inNumerator: true },
      ]);
    expect(itemsFor('follow-up-rate', ...happenings).map(({ round }) => round)).toEqual([1, 2]);
  });
});

describe('退单率 return rate', () => {
  it('charged the department for a return that was right: an upheld one is a misassignment of the dispatch desk', () => {
    const moved = [
      received('complaint', '2026-05-20'),
      assigned('east', '2026-05-29'),
      returned('east', '2026-06-01'),
      arbitrated('upheld'),
      reassigned('east', 'west', '2026-06-02'),
      signedFor('west', '2026-06-02'),
    ];
    expect(itemsFor('return-rate', ...moved)).toMatchObject([
      { department: 'east', day: '2026-05-29', inNumerator: false, evidence: [1] },
      { department: DISPATCH_DESK, day: '2026-05-29', inNumerator: true, evidence: [1, 2] },
      { department: 'west', day: '2026-06-02', inNumerator: false, evidence: [4] },
      { department: DISPATCH_DESK, day: '2026-06-02', inNumerator: false, evidence: [4] },
    ]);
  });

  it('counts an assignment that came back twice once, and once only that the return was rejected', () => {
    const bounced = [returned('east'), arbitrated('rejected'), returned('east'), arbitrated('rejected')];
    expect(itemsFor('return-rate', received('complaint', '2026-05-20'), assigned('east'), ...bounced)).toMatchObject([
      { department: 'east', inNumerator: true, evidence: [1, 2] },
      { department: DISPATCH_DESK, inNumerator: false },
    ]);
  });

  it('is in no numerator as long as nobody has judged the return', () => {
    const waiting = [received('complaint', '2026-05-20'), assigned('east'), returned('east')];
    expect(itemsFor('return-rate', ...waiting).map(({ inNumerator }) => inNumerator)).toEqual([false, false]);
  });
});

describe('重办率 reopen rate', () => {
  it('counts each round in the month of its conclusion', () => {
    const twice = [concluded('2026-05-29'), reopened('2026-06-01'), concluded('2026-06-02')];
    expect(itemsFor('reopen-rate', ...complaint, ...twice)).toMatchObject([
      { round: 1, day: '2026-05-29', inNumerator: true, evidence: [3, 4] },
      { round: 2, day: '2026-06-02', inNumerator: false, evidence: [5] },
    ]);
  });

  it('counts a ticket that stays concluded in the denominator only', () => {
    expect(itemsFor('reopen-rate', ...complaint, concluded('2026-05-29'))).toMatchObject([
      { counted: true, inNumerator: false },
    ]);
  });
});

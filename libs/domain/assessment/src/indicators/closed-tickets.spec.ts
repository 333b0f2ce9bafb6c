import { describe, expect, it } from '@jest/globals';
import { DISPATCH_DESK } from '@redress/offices';
import { SHIPPED_RULEBOOK } from '@redress/rulebook';
import * as the from '../../test/ticket-events.js';
import { itemsFor, type Happening } from '../../test/ticket-events.js';
import { itemsOf } from './items-of.js';

const complaint = the.received('complaint', '2026-05-20');
const question = the.received('consultation', '2026-05-20');
/** A department has it for some days, and its return is upheld. */
const returned = [
  the.assigned('east', '2026-05-20'),
  the.returned('east', '2026-05-22'),
  the.arbitrated('upheld', '2026-05-22'),
];
const handled = [the.assigned('east', '2026-05-20'), the.signedFor('east', '2026-05-20')];

/** Indicator, department and whether it counts, of each item. */
const sharesOf = (...events: readonly Happening[]) =>
  itemsOf(the.factsOf(...events), SHIPPED_RULEBOOK)
    .filter(({ indicator }) => indicator !== 'return-rate')
    .map(({ indicator, department, counted }) => `${indicator} ${department}${counted ? '' : ' (left)'}`);

describe('a ticket that changes its kind', () => {
  it('has the items of its new kind, due from receipt, and none of the old one', () => {
    const changed = the.kindChanged('complaint', 'report', '2026-05-25');
    expect(sharesOf(complaint)).toEqual([
      `on-time-initial-check ${DISPATCH_DESK}`,
      `signed-for-on-time ${DISPATCH_DESK}`,
      `overdue-rate ${DISPATCH_DESK}`,
    ]);
    expect(sharesOf(complaint, changed)).toEqual([
      `on-time-verification ${DISPATCH_DESK}`,
      `signed-for-on-time ${DISPATCH_DESK}`,
    ]);
    const asReport = itemsFor('on-time-verification', the.received('report', '2026-05-20'));
    expect(itemsFor('on-time-verification', complaint, changed)).toEqual(asReport);
  });
});

describe('a ticket that no department has', () => {
  it('is charged to the dispatch desk for what falls due, whoever returned it', () => {
    expect(sharesOf(complaint, ...returned)).toContain(`on-time-initial-check ${DISPATCH_DESK}`);
    const waiting = the.citizenAsked('2026-06-30', '2026-05-25');
    expect(sharesOf(complaint, ...returned, waiting)).toContain(`on-time-initial-check ${DISPATCH_DESK}`);
  });

  it('leaves a department the limit to sign for that fell due while it had the ticket', () =>
    expect(sharesOf(complaint, ...returned)).toContain('signed-for-on-time east'));
});

describe('a consultation that the hotline answered itself', () => {
  it('is answered on time or late, by the dispatch desk, and nobody was to sign for it', () => {
    expect(sharesOf(question, the.answeredAtOnce('2026-05-20'))).toEqual([`overdue-rate ${DISPATCH_DESK}`]);
    const lateness = (on: string) => itemsFor('overdue-rate', question, the.answeredAtOnce(on))[0]!.inNumerator;
    expect(['2026-05-27', '2026-05-28'].map(lateness)).toEqual([false, true]);
  });

  it('leaves a department what it let fall due before it returned the ticket', () =>
    expect(sharesOf(question, ...returned, the.answeredAtOnce('2026-05-25'))).toEqual([
      'signed-for-on-time east',
      `overdue-rate ${DISPATCH_DESK}`,
    ]));
});

describe('a ticket that was withdrawn before a department signed', () => {
  it('leaves both sides of what was not due yet; the rest stands with who had it', () => {
    expect(sharesOf(complaint, the.assigned('east', '2026-05-20'), the.withdrawn('2026-05-22'))).toEqual([
      'on-time-initial-check east (left)',
      'signed-for-on-time east',
      'overdue-rate east (left)',
    ]);
    expect(sharesOf(complaint, the.withdrawn('2026-05-20'))).toEqual([
      `on-time-initial-check ${DISPATCH_DESK} (left)`,
      `signed-for-on-time ${DISPATCH_DESK} (left)`,
      `overdue-rate ${DISPATCH_DESK} (left)`,
    ]);
  });
});

describe('a ticket that another authority has', () => {
  it('leaves both sides of what was not due yet, and keeps what was', () => {
    const accepted = [complaint, ...handled, the.accepted('2026-05-22')];
    expect(sharesOf(...accepted, the.transferredOut('2026-06-01'))).toEqual([
      'on-time-initial-check east',
      'on-time-conclusion east (left)',
      'signed-for-on-time east',
      'overdue-rate east',
    ]);
    const items = itemsFor('on-time-conclusion', ...accepted, the.transferredOut('2026-06-01'));
    expect(items).toMatchObject([{ counted: false, evidence: [0, 3, 4] }]);
    const transferred = ['2026-07-21', '2026-07-22'].flatMap((day) =>
      itemsFor('on-time-conclusion', ...accepted, the.transferredOut(day)),
    );
    expect(transferred).toMatchObject([
      { due: '2026-07-21', counted: false, inNumerator: false },
      { due: '2026-07-21', counted: true, inNumerator: false },
    ]);
  });
});

describe('a ticket that was passed on after signing', () => {
  const passedOn = [complaint, ...handled, the.transferred('east', 'west', '2026-05-22')];

  it('stays with the first handler for every later limit, and is no assignment that could be returned', () => {
    const all = [...passedOn, the.accepted('2026-05-25'), the.settled('2026-06-01')];
    const charged = itemsOf(the.factsOf(...all), SHIPPED_RULEBOOK).filter(
      ({ department }) => department !== DISPATCH_DESK,
    );
    expect(new Set(charged.map(({ department }) => department))).toEqual(new Set(['east']));
    expect(itemsFor('return-rate', ...passedOn)).toEqual(itemsFor('return-rate', complaint, ...handled));
  });

  it('charges what falls due after accountability moved to the department that it moved to', () => {
    const moved = [...passedOn, the.accepted('2026-05-25'), the.accountabilityMoved('east', 'west', '2026-06-01')];
    expect(sharesOf(...moved, the.settled('2026-06-03'))).toEqual([
      'on-time-initial-check east',
      'on-time-conclusion west',
      'signed-for-on-time east',
      'overdue-rate east',
      'mediation-success west',
    ]);
    expect(itemsFor('on-time-conclusion', ...moved)).toMatchObject([{ evidence: [0, 4, 5] }]);
    const atOnce = [complaint, ...handled, the.accountabilityMoved('east', 'west', '2026-05-21')];
    expect(sharesOf(...atOnce)).toEqual(['on-time-initial-check west', 'signed-for-on-time east', 'overdue-rate west']);
    const onward = the.accountabilityMoved('west', 'north', '2026-06-02');
    expect(itemsFor('on-time-conclusion', ...moved, onward)).toMatchObject([{ department: 'north' }]);
  });

  it('keeps the moved accountability in the rounds that follow', () => {
    const concluded = [...passedOn, the.accepted('2026-05-25'), the.settled('2026-06-03'), the.concluded('2026-06-05')];
    const moved = the.accountabilityMoved('east', 'west', '2026-06-08');
    const again = itemsFor('on-time-conclusion', ...concluded, moved, the.reopened('2026-06-09'));
    expect(again.map(({ round, department }) => [round, department])).toEqual([
      [1, 'west'],
      [2, 'west'],
    ]);
    const onward = the.accountabilityMoved('west', 'north', '2026-06-08');
    const [, second] = itemsFor('on-time-conclusion', ...concluded, moved, onward, the.reopened('2026-06-09'));
    expect(second).toMatchObject({ round: 2, department: 'north' });
  });
});

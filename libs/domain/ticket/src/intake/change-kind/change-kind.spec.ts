import { describe, expect, it } from '@jest/globals';
import {
  arbitrated,
  assigned,
  citizenAsked,
  classified,
  kindChanged,
  registered,
  returned,
} from '../../../test/events.js';
import { given, on } from '../../../test/scenario.js';
import { sentBackByDepartment } from '../../../test/stories.js';
import { changeKind, type ChangeKind } from './change-kind.js';

const to = (kind: ChangeKind['to']) => ({ ...on('2026-05-08'), to: kind, reason: 'content-examined' as const });
const upheld = [...sentBackByDepartment, arbitrated('upheld')];

describe('a ticket of the wrong kind', () => {
  it('is made one of another kind when its return is upheld, and a department is chosen anew', () => {
    given(...upheld)
      .when(changeKind, to('report'))
      .then(kindChanged('complaint', 'report'));
    const { ticket } = given(...upheld, kindChanged('complaint', 'report'));
    expect(ticket).toMatchObject({ kind: 'report', custody: { stage: 'classified' } });
  });

  it('is made one wherever it lies with the hotline; what it is about is said first', () => {
    for (const events of [[registered()], [registered(), classified], [registered(), classified, citizenAsked]])
      given(...events)
        .when(changeKind, to('consultation'))
        .then(kindChanged('complaint', 'consultation'));
    const { ticket } = given(registered(), kindChanged('complaint', 'consultation'));
    expect(ticket).toMatchObject({ custody: { stage: 'registered' } });
  });

  it('stays what it is while a department has it', () => {
    for (const events of [
      [registered(), classified, assigned('market-east')],
      [registered(), classified, assigned('market-east'), returned],
    ])
      given(...events)
        .when(changeKind, to('report'))
        .thenRefused('wrong-state-custody');
  });

  it('is none when it has that kind', () =>
    given(registered())
      .when(changeKind, to('complaint'))
      .thenRefused('same-kind', { values: { kind: 'complaint' } }));

  it('is no complaint of somebody who is not known', () =>
    given(registered({ kind: 'report', anonymous: true }))
      .when(changeKind, to('complaint'))
      .thenRefused('complainant-missing'));
});

describe('the limits after a change of kind', () => {
  const limitsOf = (kind: 'complaint' | 'report' | 'consultation') => given(registered({ kind })).limits();

  it.each([
    ['complaint', 'report'],
    ['complaint', 'consultation'],
    ['report', 'complaint'],
    ['consultation', 'report'],
  ] as const)('of a %s to a %s are those of the new kind, from the day of receipt', (from, kind) =>
    expect(given(registered({ kind: from }), kindChanged(from, kind)).limits()).toEqual(limitsOf(kind)),
  );

  it('are the same again when the change is taken back', () => {
    const there = [kindChanged('complaint', 'report'), kindChanged('report', 'complaint')];
    expect(given(registered(), ...there).limits()).toEqual(limitsOf('complaint'));
  });
});

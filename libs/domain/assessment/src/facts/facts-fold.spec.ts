import { describe, expect, it } from '@jest/globals';
import {
  accepted,
  answered,
  arbitrated,
  assigned,
  concluded,
  extended,
  factsOf,
  filed,
  followedUp,
  notFiled,
  notReached,
  reassigned,
  received,
  refused,
  reopened,
  returned,
  settled,
  signedFor,
  terminated,
  withdrawn,
} from '../../test/ticket-events.js';

const complaint = received('complaint', '2026-05-20');

describe('the facts of a ticket', () => {
  it('begin with its registration and know nothing before it', () => {
    expect(factsOf(signedFor('east'))).toBeNull();
    expect(factsOf(complaint)).toMatchObject({ kind: 'complaint', receivedOn: '2026-05-20', revision: 0 });
  });

  it('survive being stored as JSON', () => {
    const facts = factsOf(
      complaint,
      assigned('east'),
      signedFor('east'),
      accepted('2026-05-21'),
      settled('2026-05-22'),
    );
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('keep the first handler and the day of the first signing after a transfer', () => {
    const facts = factsOf(
      complaint,
      assigned('east'),
      signedFor('east', '2026-05-21'),
      reassigned('east', 'west'),
      signedFor('west', '2026-05-25'),
    );
    expect(facts?.signedFor).toEqual({ department: 'east', on: '2026-05-21', revision: 2 });
    expect(facts?.assignments.map(({ department }) => department)).toEqual(['east', 'west']);
  });

  it('count the returns of an assignment and whether one was upheld', () => {
    const facts = factsOf(
      complaint,
      assigned('east'),
      returned('east', '2026-05-21'),
      arbitrated('rejected'),
      returned('east', '2026-05-22'),
      arbitrated('upheld'),
      reassigned('east', 'west'),
    );
    expect(facts?.assignments).toEqual([
      expect.objectContaining({
        department: 'east',
        returns: 2,
        upheld: true,
        returned: { on: '2026-05-21', revision: 2 },
      }),
      expect.objectContaining({ department: 'west', returns: 0, upheld: false, returned: null }),
    ]);
  });

  it('keep the first decision of the initial check and still learn of a later acceptance', () => {
    const facts = factsOf(complaint, refused('2026-05-21'), reopened('2026-05-22'), accepted('2026-05-25'));
    expect(facts?.initialCheck).toMatchObject({ outcome: 'refused', decidedOn: '2026-05-21', revision: 1 });
    expect(facts?.accepted).toEqual({ decidedOn: '2026-05-25', revision: 3 });
  });

  it('keep the latest outcome of mediation', () => {
    const facts = factsOf(complaint, settled('2026-05-22'), reopened('2026-05-25'), terminated('2026-05-26'));
    expect(facts?.mediation).toEqual({ outcome: 'terminated', decidedOn: '2026-05-26', revision: 3 });
  });

  it('keep the first conclusion and the first answer when a ticket is handled twice', () => {
    const facts = factsOf(
      received('consultation', '2026-05-20'),
      answered('2026-05-21'),
      concluded('2026-05-22'),
      reopened('2026-05-25'),
      answered('2026-05-26'),
      concluded('2026-05-27'),
    );
    expect(facts?.answered).toEqual({ on: '2026-05-21', revision: 1 });
    expect(facts?.concluded).toEqual({ on: '2026-05-22', revision: 2 });
    expect(facts?.reopenings).toBe(1);
  });

  it('keep the last valid answer of the citizen, whatever attempts fail after it', () => {
    const facts = factsOf(
      complaint,
      concluded('2026-05-22'),
      followedUp('2026-05-25', 'dissatisfied', false),
      followedUp('2026-05-26', 'satisfied', null),
      notReached('2026-05-27'),
    );
    expect(facts?.satisfaction).toEqual({ on: '2026-05-26', answer: 'satisfied', revision: 3 });
    expect(facts?.resolution).toEqual({ on: '2026-05-25', resolved: false, revision: 2 });
    expect(facts?.followedUp).toEqual({ on: '2026-05-25', revision: 2 });
  });

  it('let a withdrawal lapse when the ticket is opened again', () => {
    const facts = factsOf(complaint, withdrawn('2026-05-21'), reopened('2026-05-22'));
    expect(facts?.withdrawals).toEqual([
      { on: '2026-05-21', revision: 1, reopened: { on: '2026-05-22', revision: 2 } },
    ]);
  });

  it('keep the day on which a withdrawal first lapsed', () => {
    const facts = factsOf(complaint, withdrawn('2026-05-21'), reopened('2026-05-22'), reopened('2026-06-22'));
    expect(facts?.withdrawals).toMatchObject([{ reopened: { on: '2026-05-22' } }]);
  });

  it('keep the first filing decision and the first extension when a report is verified again', () => {
    const facts = factsOf(
      received('report', '2026-05-20'),
      extended('2026-06-01'),
      filed('2026-06-10'),
      reopened('2026-06-11'),
      extended('2026-06-12'),
      notFiled('2026-06-15'),
    );
    expect(facts?.verification).toEqual({ outcome: 'filed', decidedOn: '2026-06-10', revision: 2 });
    expect(facts?.extension).toEqual({ approvedOn: '2026-06-01', workingDays: 15, revision: 1 });
  });
});

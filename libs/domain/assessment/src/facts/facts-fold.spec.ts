import { describe, expect, it } from '@jest/globals';
import { machine, UnknownEventError } from '@redress/kernel';
import { tickets, type TicketClocks } from '@redress/ticket';
import fc from 'fast-check';
import { lawfulTicket } from '../../test/lawful-tickets.js';
import { unsignedTicket } from '../../test/unsigned-tickets.js';
import * as the from '../../test/ticket-events.js';
import type { FactEvent } from './fact-event.js';
import { factsFold } from './facts-fold.js';
import type { AppliedRules } from './round-facts.js';

const { accepted, assigned, concluded, factsOf, received, reopened, roundsOf, settled, signedFor } = the;
const complaint = received('complaint', '2026-05-20');

describe('the facts of a ticket', () => {
  it('begin with its registration and know nothing before it', () => {
    expect(factsOf(signedFor('east'))).toBeNull();
    expect(factsOf(complaint)).toMatchObject({ kind: 'complaint', receivedOn: '2026-05-20', revision: 0 });
    expect(roundsOf(complaint)).toMatchObject([{ number: 1, opened: { on: '2026-05-20', revision: 0 } }]);
  });

  it('survive being stored as JSON', () => {
    const life = [complaint, assigned('east'), signedFor('east'), accepted('2026-05-21'), settled('2026-05-22')];
    const facts = factsOf(...life, reopened('2026-05-25'));
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('are left as they are by an event that no indicator counts', () => {
    const facts = factsOf(complaint);
    const [, archived] = the.recordedOf([complaint, the.archived()]);
    expect(factsFold.evolve(facts, archived!)).toBe(facts);
  });

  it('do not pass over an event that no act of a ticket defines', () => {
    const unknown = { ...the.recordedOf([the.archived()])[0]!, type: 'TicketSignedFor.v2' } as unknown as FactEvent;
    expect(() => factsFold.evolve(factsOf(complaint), unknown)).toThrow(UnknownEventError);
    expect(() => factsFold.evolve(null, { ...unknown, type: 'constructor' } as never)).toThrow(UnknownEventError);
  });

  it('hold the clocks, rules and accountable department that the ticket itself has, at every step of a lawful life', () => {
    const LIMITS = ['sign-for', 'initial-check', 'mediation', 'verification', 'answer'] as const;
    const known = (number: number, clocks: TicketClocks, { calendar, ruleSet }: RuleStamp, first: string | null) => {
      const ofRound = LIMITS.map((limit) => (clocks[limit]?.round === number ? clocks[limit] : null));
      return { number, calendar, ruleSet, first, clocks: ofRound };
    };
    type RuleStamp = Pick<AppliedRules, 'calendar' | 'ruleSet'>;
    fc.assert(
      fc.property(fc.oneof(lawfulTicket, unsignedTicket), (happenings) => {
        let [facts, ticket] = [factsFold.initial, tickets.fold.initial];
        const [ofFacts, ofTicket]: [unknown[], unknown[]] = [[], []];
        for (const event of the.recordedOf(happenings)) {
          facts = factsFold.evolve(facts, event);
          ticket = tickets.fold.evolve(ticket, { ...event, id: 'id', actor: machine('simulator', 'spec') });
          if (ticket.status !== 'registered') throw new Error('It was registered');
          const { number, clocks, rules, firstHandler, accountabilityMoves } = facts!.rounds.at(-1)!;
          const accountable = accountabilityMoves.at(-1) ?? firstHandler;
          ofFacts.push(known(number, clocks, rules, accountable?.department ?? null));
          ofTicket.push(known(ticket.round.number, ticket.clocks, ticket, ticket.firstHandler));
        }
        expect(ofFacts).toEqual(ofTicket);
      }),
    );
  });
});

describe('the facts of dispatch', () => {
  it('keep the first handler and the day of the first signing after a transfer', () => {
    const transfer = [the.reassigned('east', 'west', '2026-05-25'), signedFor('west', '2026-05-25')];
    const life = [complaint, assigned('east', '2026-05-20'), signedFor('east', '2026-05-21'), ...transfer];
    expect(roundsOf(...life)).toMatchObject([
      { firstHandler: { department: 'east', on: '2026-05-21', revision: 2 }, assignedTo: 'west' },
    ]);
    expect(roundsOf(...life)[0]!.assignments.map(({ until }) => until)).toEqual(['2026-05-25', null]);
  });

  it('know from when to when each department had the ticket, and what became of its returns', () => {
    const bounced = [the.returned('east', '2026-05-21'), the.arbitrated('rejected', '2026-05-22')];
    const upheld = [the.returned('east', '2026-05-25'), the.arbitrated('upheld', '2026-05-26')];
    const moved = the.reassigned('east', 'west', '2026-05-27');
    const [round] = roundsOf(complaint, assigned('east', '2026-05-20'), ...bounced, ...upheld, moved);
    expect(round!.assignments).toEqual([
      {
        department: 'east',
        on: '2026-05-20',
        until: '2026-05-26',
        returns: [
          { on: '2026-05-21', until: '2026-05-22', outcome: 'rejected', revision: 2 },
          { on: '2026-05-25', until: '2026-05-26', outcome: 'upheld', revision: 4 },
        ],
        revision: 1,
      },
      { department: 'west', on: '2026-05-27', until: null, returns: [], revision: 6 },
    ]);
  });
});

describe('the terms that an act changes', () => {
  const terms = { kind: 'complaint', receivedOn: '2026-05-20', ruleSet: null, classified: null };
  const formerOf = (change: the.Happening) => roundsOf(complaint, change)[0]!.former;

  it('are remembered with the day of the act, where a limit may be over by then', () => {
    for (const change of [the.kindChanged('complaint', 'report'), the.classified(true)])
      expect(formerOf({ ...change, occurredOn: '2026-05-21' })).toEqual([
        { ...terms, on: '2026-05-21', revision: 1, clocks: roundsOf(complaint)[0]!.clocks },
      ]);
  });

  it('are not remembered on the day of the opening, nor where the limits stay or another person agreed', () => {
    expect(formerOf(the.kindChanged('complaint', 'report', '2026-05-20'))).toEqual([]);
    for (const other of [the.classified(false), the.receiptCorrected('2026-05-19')])
      expect(formerOf({ ...other, occurredOn: '2026-05-21' })).toEqual([]);
  });

  it('count from the corrected day of receipt', () => {
    const changed = the.kindChanged('complaint', 'report', '2026-05-21');
    const corrected = { ...the.receiptCorrected('2026-05-19'), occurredOn: '2026-05-22' };
    const { clocks } = roundsOf(the.received('complaint', '2026-05-19'))[0]!;
    expect(roundsOf(complaint, changed, corrected)[0]!.former).toMatchObject([{ receivedOn: '2026-05-19', clocks }]);
  });
});

describe('the facts of a round', () => {
  it('tell how and when its procedure ended, when that was told, and how often it went to the leader', () => {
    const requests = [
      the.signOffRequested('2026-05-25'),
      the.sentBack('2026-05-26'),
      the.signOffRequested('2026-05-27'),
    ];
    const ended = [accepted('2026-05-21'), settled('2026-05-22'), the.told('2026-05-23')];
    expect(roundsOf(complaint, ...ended, ...requests, concluded('2026-05-28'))).toMatchObject([
      {
        initialCheck: { outcome: 'accepted', decidedOn: '2026-05-21', revision: 1 },
        ended: { outcome: 'settled', on: '2026-05-22', revision: 2 },
        told: { on: '2026-05-23', revision: 3 },
        signOffRequests: [
          { on: '2026-05-25', sentBack: { on: '2026-05-26', revision: 5 } },
          { on: '2026-05-27', sentBack: null },
        ],
        signedOff: { on: '2026-05-28', revision: 7 },
      },
    ]);
  });

  it('are its own: what is decided after a reopening is no fact of the round before', () => {
    const first = [the.refused('2026-05-21'), concluded('2026-05-22')];
    const rounds = roundsOf(complaint, ...first, reopened('2026-05-25'), accepted('2026-05-26'));
    expect(rounds).toMatchObject([
      {
        initialCheck: { outcome: 'refused' },
        ended: { outcome: 'refused' },
        reopened: { on: '2026-05-25', revision: 3 },
      },
      { number: 2, opened: { on: '2026-05-25', revision: 3 }, initialCheck: { outcome: 'accepted' }, ended: null },
    ]);
  });

  it('give a round after mediation its whole limit from the reopening, and no initial check', () => {
    const first = [accepted('2026-05-21'), the.terminated('2026-05-22'), concluded('2026-05-25')];
    const [, second] = roundsOf(complaint, ...first, reopened('2026-06-01'));
    expect(second!.clocks).toMatchObject({ mediation: { start: '2026-06-01', stopped: false, round: 2 } });
    expect(second!.clocks['initial-check']).toBeUndefined();
  });

  it('keep every follow-up with its corrections, and every urge of the citizen', () => {
    const asked = [the.notReached('2026-05-25'), the.followedUp('2026-05-26', 'satisfied', null)];
    const correction = the.followUpCorrected(3, 'dissatisfied', false);
    const [round] = roundsOf(complaint, concluded('2026-05-22'), ...asked, correction);
    expect(round!.followUps).toMatchObject([
      { on: '2026-05-25', revision: 2, reached: false, corrections: [] },
      { on: '2026-05-26', revision: 3, satisfaction: 'satisfied', corrections: [{ revision: 4, resolved: false }] },
    ]);
    const [urged] = roundsOf(complaint, the.urged('2026-05-21'), the.urged('2026-05-22'));
    expect(urged!.citizenUrges).toEqual([
      { on: '2026-05-21', revision: 1 },
      { on: '2026-05-22', revision: 2 },
    ]);
  });

  it('keep the rules by which a round was judged, when a clock of the ticket goes over to others after the signature', () => {
    const open = [received('report', '2026-04-20'), the.recalculated(null, 'order-121'), the.filed('2026-05-20')];
    const facts = factsOf(
      ...open,
      concluded('2026-05-22'),
      the.recalculated(null, 'order-next'),
      reopened('2026-06-01'),
    );
    expect(facts!.rounds.map(({ rules }) => rules)).toEqual([
      { calendar: null, ruleSet: 'order-121', recalculated: { revision: 1 } },
      { calendar: null, ruleSet: 'order-next', recalculated: { revision: 4 } },
    ]);
  });

  it('name every day that was entered after it was over 补录, for the department that had the ticket', () => {
    const enteredOn = '2026-05-25';
    const late = { ...accepted('2026-05-21', '2026-05-22'), occurredOn: enteredOn };
    const [round] = roundsOf(complaint, assigned('east'), signedFor('east'), late);
    const claim = { enteredOn, revision: 3, department: 'east' };
    expect(round!.claims).toEqual([
      { field: 'decidedOn', on: '2026-05-21', ...claim },
      { field: 'toldOn', on: '2026-05-22', ...claim },
    ]);
  });

  it('name every event that moved a limit: pauses, new facts, a second extension', () => {
    const moves = [the.extended('2026-06-01'), the.joined('2026-06-02'), the.extended('2026-06-03')];
    const paused = [the.paused('verification', '2026-06-04'), the.resumed('verification', '2026-06-05')];
    const [round] = roundsOf(received('report', '2026-05-20'), ...moves, ...paused, the.paused('odr', '2026-06-06'));
    expect(round!.clockMoves).toEqual([1, 2, 3, 4, 5].map((revision) => ({ limit: 'verification', revision })));
  });
});

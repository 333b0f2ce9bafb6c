import type { LocalDate } from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';
import {
  openedFor,
  reopenedAfter,
  start,
  startProcedure,
  type ClockMove,
  type Handling,
  type TicketClocks,
  type TicketKind,
} from '@redress/ticket';
import { moveClocks } from './move-clocks.js';
import type { AppliedRules, DayFact, RoundFacts } from './round-facts.js';

/** The limit that waits for each stage at which a round can begin. */
const FIRST_LIMIT: Readonly<Partial<Record<Handling['stage'], LimitCode>>> = {
  'awaiting-initial-check': 'initial-check',
  accepted: 'mediation',
  'awaiting-verification': 'verification',
  'awaiting-answer': 'answer',
};

/** The first round: everything starts at receipt, so that a return or a transfer gains nobody time. */
export function firstRound(kind: TicketKind, opened: DayFact, rules: AppliedRules): RoundFacts {
  const moves = [start('sign-for', opened.on), ...startProcedure(kind, opened.on)];
  return emptyRound(1, opened, rules, moveClocks({}, 1, moves));
}

/** The round after another: the department stays, what is to be done is done anew. */
export function nextRound(kind: TicketKind, before: RoundFacts, opened: DayFact, rules: AppliedRules): RoundFacts {
  const { classified, urgencies, urgencyMoves, assignedTo, ended } = before;
  const firstHandler = accountableIn(before);
  const number = before.number + 1;
  const handling = ended === null ? openedFor(kind) : reopenedAfter(kind, ended.outcome);
  const clocks = moveClocks({}, number, procedureOf(handling, opened.on));
  const kept = { classified, urgencies, urgencyMoves, firstHandler, assignedTo };
  return { ...emptyRound(number, opened, rules, clocks), ...kept };
}

/** The first handler of a round, or the department that accountability was moved to in it. */
function accountableIn({ firstHandler, accountabilityMoves }: RoundFacts): RoundFacts['firstHandler'] {
  return accountabilityMoves.at(-1) ?? firstHandler;
}

function procedureOf({ stage }: Handling, on: LocalDate): readonly ClockMove[] {
  const limit = FIRST_LIMIT[stage];
  return limit === undefined ? [] : [start(limit, on)];
}

/** A round in which nothing has happened yet. Written out field by field, because each ticket of a replay begins with one. */
function emptyRound(number: number, opened: DayFact, rules: AppliedRules, clocks: TicketClocks): RoundFacts {
  return {
    number,
    opened,
    rules,
    classified: null,
    urgencies: [],
    urgencyMoves: [],
    firstHandler: null,
    accountabilityMoves: [],
    assignedTo: null,
    assignments: [],
    clocks,
    former: [],
    clockMoves: [],
    initialCheck: null,
    odr: [],
    ended: null,
    closed: null,
    terminationGround: null,
    takenBack: [],
    told: null,
    signOffRequests: [],
    signedOff: null,
    followUps: [],
    citizenUrges: [],
    claims: [],
    reopened: null,
  };
}

import type { LocalDate } from '@redress/kernel';
import {
  extend,
  LIMITS_UNTIL_DECIDED,
  pause,
  resume,
  runOn,
  start,
  stop,
  type ClockMove,
  type Outcome,
} from '@redress/ticket';
import { closed } from './closed.js';
import { dayOf } from './day-of.js';
import type { FactEventOf, RoundSteps } from './fact-event.js';
import { moveClocks, moveLimit } from './move-clocks.js';
import { replaceLast } from './replace-last.js';
import type { OdrFact, RoundFacts } from './round-facts.js';

/** What mediation tells of a round: decisions, answers, how the procedure ended, and what moved its limits. */
export const handlingSteps = {
  ComplaintAccepted: (round, event) => {
    const { decidedOn, toldOn } = event.data;
    return checked(round, event, 'accepted', [stop(toldOn, 'initial-check', 'answer'), start('mediation', decidedOn)]);
  },
  ComplaintRefused: (round, event) => {
    const { toldOn } = event.data;
    const refused = checked(round, event, 'refused', [stop(toldOn, 'initial-check', 'answer')]);
    return { ...refused, ended: round.ended ?? { outcome: 'refused', on: toldOn, revision: event.revision } };
  },
  ComplaintReferredToOdr: (round, { revision, data: { unit, referredOn } }) => ({
    ...round,
    odr: [...round.odr, { unit, referredOn, answer: null, lost: null, revision }],
  }),
  OdrUnitAnswered: (round, { revision, data: { answeredOn: on, outcome } }) => {
    const odr = replaceLast(round.odr, (referral) => ({ ...referral, answer: { on, revision } }));
    const answered = { ...round, odr };
    return outcome === 'settled' ? ended(answered, 'settled', on, revision, stop(on, 'mediation')) : answered;
  },
  OdrReferralRecalled: (round, event) => lost(round, { ...dayOf(event), how: 'recalled' }),
  OdrReferralExpired: (round, { revision, data: { expiredOn } }) =>
    lost(round, { on: expiredOn, how: 'expired', revision }),
  MediationSettled: (round, { revision, data: { settledOn } }) =>
    ended(round, 'settled', settledOn, revision, stop(settledOn, 'mediation')),
  MediationTerminated: (round, { revision, data: { decidedOn, ground } }) => ({
    ...ended(round, 'terminated', decidedOn, revision, stop(decidedOn, 'mediation')),
    terminationGround: round.ended === null ? ground : round.terminationGround,
  }),
  ComplaintWithdrawn: (round, { revision, data: { withdrawnOn: on } }) =>
    round.firstHandler === null
      ? ended(closed(round, 'withdrawn', { on, revision }), 'withdrawn', on, revision)
      : ended(round, 'withdrawn', on, revision, stop(on, 'initial-check', 'answer', 'mediation')),
  ReportFiled: (round, { revision, data: { decidedOn } }) =>
    ended(round, 'filed', decidedOn, revision, stop(decidedOn, 'verification')),
  ReportNotFiled: (round, { revision, data: { decidedOn } }) =>
    ended(round, 'not-filed', decidedOn, revision, stop(decidedOn, 'verification')),
  ConsultationAnswered: (round, { revision, data: { answeredOn } }) =>
    ended(round, 'answered', answeredOn, revision, stop(answeredOn, 'answer')),
  PartiesTold: (round, { revision, data: { toldOn } }) => told(round, toldOn, revision),
  ReporterTold: (round, { revision, data: { toldOn } }) => told(round, toldOn, revision),
  DecisionTakenBack: takenBack,
  SignOffRequested: (round, event) => ({
    ...round,
    signOffRequests: [...round.signOffRequests, { ...dayOf(event), sentBack: null }],
  }),
  VerificationExtended: (round, { revision, data: { approvedOn, workingDays } }) =>
    moveLimit(round, 'verification', revision, extend('verification', approvedOn, workingDays)),
  NewFactsJoined: (round, { revision, data: { receivedOn } }) =>
    moveLimit(round, 'verification', revision, start('verification', receivedOn)),
  LimitPaused: (round, { revision, data: { limit, ...paused } }) =>
    moveLimit(round, limit, revision, pause(limit, paused)),
  LimitResumed: (round, { revision, data: { limit, on } }) => moveLimit(round, limit, revision, resume(limit, on)),
} satisfies RoundSteps;

function checked(
  round: RoundFacts,
  { revision, data: { decidedOn, toldOn } }: FactEventOf<'ComplaintAccepted' | 'ComplaintRefused'>,
  outcome: 'accepted' | 'refused',
  moves: readonly ClockMove[],
): RoundFacts {
  const initialCheck = round.initialCheck ?? { outcome, decidedOn, toldOn, revision };
  return { ...round, initialCheck, clocks: moveClocks(round.clocks, round.number, moves) };
}

/** Whatever was decided is to be decided again: its limits run on, and this event is evidence for where they end. */
function takenBack(round: RoundFacts, event: FactEventOf<'DecisionTakenBack'>): RoundFacts {
  const { backTo } = event.data;
  let undecided: RoundFacts = { ...round, ended: null, terminationGround: null, told: null };
  if (backTo === 'awaiting-initial-check') undecided = { ...undecided, initialCheck: null };
  for (const limit of LIMITS_UNTIL_DECIDED[backTo])
    undecided = moveLimit(undecided, limit, event.revision, runOn(limit));
  if (round.ended === null) return undecided;
  return { ...undecided, takenBack: [...round.takenBack, { ...round.ended, takenBack: dayOf(event) }] };
}

/** The referral ended without an answer. */
function lost(round: RoundFacts, how: OdrFact['lost']): RoundFacts {
  return { ...round, odr: replaceLast(round.odr, (referral) => ({ ...referral, lost: how })) };
}

function ended(
  round: RoundFacts,
  outcome: Outcome,
  on: LocalDate,
  revision: number,
  ...moves: readonly ClockMove[]
): RoundFacts {
  const clocks = moveClocks(round.clocks, round.number, moves);
  return { ...round, ended: round.ended ?? { outcome, on, revision }, clocks };
}

function told(round: RoundFacts, on: LocalDate, revision: number): RoundFacts {
  return { ...round, told: round.told ?? { on, revision } };
}

import type { LocalDate } from '@redress/kernel';
import { extend, pause, resume, start, stop, type ClockMove, type Outcome } from '@redress/ticket';
import { dayOf } from './day-of.js';
import type { FactEventOf, RoundSteps } from './fact-event.js';
import { moveClocks, moveLimit } from './move-clocks.js';
import { replaceLast } from './replace-last.js';
import type { RoundFacts } from './round-facts.js';

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
    odr: [...round.odr, { unit, referredOn, answer: null, revision }],
  }),
  OdrUnitAnswered: (round, { revision, data: { answeredOn: on, outcome } }) => {
    const odr = replaceLast(round.odr, (referral) => ({ ...referral, answer: { on, revision } }));
    const answered = { ...round, odr };
    return outcome === 'settled' ? ended(answered, 'settled', on, revision, stop(on, 'mediation')) : answered;
  },
  MediationSettled: (round, { revision, data: { settledOn } }) =>
    ended(round, 'settled', settledOn, revision, stop(settledOn, 'mediation')),
  MediationTerminated: (round, { revision, data: { decidedOn, ground } }) => ({
    ...ended(round, 'terminated', decidedOn, revision, stop(decidedOn, 'mediation')),
    terminationGround: round.ended === null ? ground : round.terminationGround,
  }),
  ComplaintWithdrawn: (round, { revision, data: { withdrawnOn } }) =>
    ended(round, 'withdrawn', withdrawnOn, revision, stop(withdrawnOn, 'initial-check', 'answer', 'mediation')),
  ReportFiled: (round, { revision, data: { decidedOn } }) =>
    ended(round, 'filed', decidedOn, revision, stop(decidedOn, 'verification')),
  ReportNotFiled: (round, { revision, data: { decidedOn } }) =>
    ended(round, 'not-filed', decidedOn, revision, stop(decidedOn, 'verification')),
  ConsultationAnswered: (round, { revision, data: { answeredOn } }) =>
    ended(round, 'answered', answeredOn, revision, stop(answeredOn, 'answer')),
  PartiesTold: (round, { revision, data: { toldOn } }) => told(round, toldOn, revision),
  ReporterTold: (round, { revision, data: { toldOn } }) => told(round, toldOn, revision),
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

function ended(round: RoundFacts, outcome: Outcome, on: LocalDate, revision: number, move: ClockMove): RoundFacts {
  const clocks = move(round.clocks, round.number);
  return { ...round, ended: round.ended ?? { outcome, on, revision }, clocks };
}

function told(round: RoundFacts, on: LocalDate, revision: number): RoundFacts {
  return { ...round, told: round.told ?? { on, revision } };
}

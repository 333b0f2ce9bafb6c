import fc from 'fast-check';
import { addDays, type LocalDate } from '@redress/kernel';
import type { DecidingStage, Outcome, TicketKind } from '@redress/ticket';
import * as the from './ticket-events.js';

/** An event that still needs its day. */
type Step = (on: LocalDate) => the.Happening;

const course = fc.record({
  check: fc.constantFrom('accepted', 'refused', 'withdrawn'),
  referred: fc.constantFrom(null, 'answered', 'recalled', 'expired'),
  end: fc.constantFrom('settled', 'settled-by-odr-unit', 'terminated', 'withdrawn'),
  paused: fc.boolean(),
  resumed: fc.boolean(),
  extensions: fc.nat(2),
  joined: fc.boolean(),
  filed: fc.boolean(),
  sentBack: fc.nat(2),
  corrected: fc.boolean(),
  followUps: fc.nat(2),
});
type Course = typeof course extends fc.Arbitrary<infer C> ? C : never;

/** The history of a ticket of up to three rounds, in an order that deciders allow; its days never run backwards. */
export const lawfulTicket: fc.Arbitrary<readonly the.Happening[]> = fc
  .tuple(
    fc.constantFrom<TicketKind>('complaint', 'report', 'consultation'),
    fc.array(course, { minLength: 1, maxLength: 3 }),
    fc.array(fc.nat(9), { minLength: 5, maxLength: 20 }),
  )
  .map(([kind, courses, gaps]) => onDays([(on) => the.received(kind, on), ...wayOf(kind, courses)], gaps));

function onDays(steps: readonly Step[], gaps: readonly number[]): readonly the.Happening[] {
  let day: LocalDate = '2026-04-20';
  return steps.map((step, i) => {
    day = addDays(day, gaps[i % gaps.length]!);
    return { ...step(day), occurredOn: day };
  });
}

function wayOf(kind: TicketKind, courses: readonly Course[]): readonly Step[] {
  const steps: Step[] = [(on) => the.assigned('east', on), (on) => the.signedFor('east', on)];
  let accepted = false;
  for (const [i, round] of courses.entries()) {
    if (i > 0) steps.push(the.reopened);
    steps.push(...procedureOf(kind, round, accepted), ...correctionOf(kind, round, accepted), ...conclusionOf(round));
    accepted = kind === 'complaint' && (accepted || round.check === 'accepted') && endOf(round) !== 'withdrawn';
  }
  return steps;
}

function procedureOf(kind: TicketKind, round: Course, accepted: boolean): readonly Step[] {
  if (kind === 'consultation') return [the.answered];
  if (kind === 'report') return verificationOf(round);
  if (accepted) return mediationOf(round);
  if (round.check === 'refused') return [the.refused];
  if (round.check === 'withdrawn') return [the.withdrawn];
  return [the.accepted, ...mediationOf(round)];
}

function verificationOf({ paused, resumed, extensions, joined, filed }: Course): readonly Step[] {
  const steps: Step[] = [];
  if (paused) steps.push((on) => the.paused('verification', on));
  if (paused && resumed) steps.push((on) => the.resumed('verification', on));
  if (extensions > 0) steps.push(the.extended);
  if (joined) steps.push(the.joined);
  if (extensions > 1 && joined) steps.push(the.extended);
  return [...steps, filed ? the.filed : the.notFiled];
}

function mediationOf({ referred, end, paused, resumed }: Course): readonly Step[] {
  const steps: Step[] = [];
  if (referred !== null) steps.push(the.referred, returnOf[referred]);
  if (paused) steps.push((on) => the.paused('mediation', on));
  if (paused && resumed) steps.push((on) => the.resumed('mediation', on));
  if (end === 'withdrawn') return [...steps, the.withdrawn, the.told];
  if (end === 'settled-by-odr-unit') steps.push(the.referred, (on) => the.odrAnswered(on, 'settled'));
  else steps.push(end === 'settled' ? the.settled : the.terminated);
  return [...steps, the.told];
}

/** How mediation ends in the end: a correction may find another end. */
function endOf({ corrected, filed, end }: Course): string {
  if (!corrected) return end;
  return filed ? 'terminated' : 'withdrawn';
}

/** How a complaint comes back from the ODR unit. */
const returnOf: Readonly<Record<'answered' | 'recalled' | 'expired', Step>> = {
  answered: (on) => the.odrAnswered(on, 'not-settled'),
  recalled: the.odrRecalled,
  expired: the.odrExpired,
};

/** The leader sends the decision back, and the department takes it back and decides anew, once. */
function correctionOf(kind: TicketKind, round: Course, accepted: boolean): readonly Step[] {
  if (!round.corrected) return [];
  const [outcome, backTo, ...anew] = decidedAnew(kind, round, accepted);
  return [the.signOffRequested, the.sentBack, (on) => the.takenBack(outcome, backTo, on), ...anew];
}

function decidedAnew(kind: TicketKind, round: Course, accepted: boolean): readonly [Outcome, DecidingStage, ...Step[]] {
  if (kind === 'consultation') return ['answered', 'awaiting-answer', the.answered];
  if (kind === 'report')
    return [round.filed ? 'filed' : 'not-filed', 'awaiting-verification', round.joined ? the.filed : the.notFiled];
  if (!accepted && round.check !== 'accepted')
    return [round.check === 'refused' ? 'refused' : 'withdrawn', 'awaiting-initial-check', the.refused];
  const outcome = round.end === 'settled-by-odr-unit' ? 'settled' : round.end;
  return [outcome, 'accepted', endOf(round) === 'terminated' ? the.terminated : the.withdrawn, the.told];
}

function conclusionOf({ sentBack, followUps }: Course): readonly Step[] {
  const again = Array.from({ length: sentBack }, () => [the.sentBack, the.signOffRequested]).flat();
  const asked = Array.from({ length: followUps }, (): Step => (on) => the.followedUp(on, 'satisfied', true));
  return [the.signOffRequested, ...again, the.concluded, ...asked];
}

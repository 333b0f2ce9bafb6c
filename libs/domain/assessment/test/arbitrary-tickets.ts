import fc from 'fast-check';
import { addDays, type LocalDate } from '@redress/kernel';
import type { DecidingStage } from '@redress/ticket';

import * as the from './ticket-events.js';

const day = fc.integer({ min: 0, max: 120 }).map((days): LocalDate => addDays('2026-04-01', days));
const department = fc.constantFrom('east', 'west', 'north');

const limit = fc.constantFrom('initial-check' as const, 'mediation' as const, 'verification' as const);

const stage = fc.constantFrom<DecidingStage>(
  'awaiting-initial-check',
  'accepted',
  'mediating',
  'awaiting-verification',
  'awaiting-answer',
);

/** Any event that may follow a registration, on any day: more than deciders allow, for a fold must hold for all of them. */
const happening: fc.Arbitrary<the.Happening> = fc.oneof(
  fc.boolean().map(the.classified),
  fc.tuple(department, day).map(([to, on]) => the.assigned(to, on)),
  fc.tuple(department, department, day).map(([from, to, on]) => the.reassigned(from, to, on)),
  fc.tuple(department, day).map(([by, on]) => the.signedFor(by, on)),
  fc.tuple(department, day).map(([by, on]) => the.returned(by, on)),
  fc.constantFrom('upheld' as const, 'rejected' as const).map((outcome) => the.arbitrated(outcome)),
  fc.tuple(department, department, day).map(([from, to, on]) => the.transferred(from, to, on)),
  fc.tuple(department, department, day).map(([from, to, on]) => the.accountabilityMoved(from, to, on)),
  fc.tuple(day, day).map(([until, on]) => the.citizenAsked(until, on)),
  day.map(the.waitEnded),
  day.map(the.answeredAtOnce),
  day.map(the.transferredOut),
  fc.tuple(day, day).map(([decidedOn, toldOn]) => the.accepted(decidedOn, toldOn)),
  fc.tuple(day, day).map(([decidedOn, toldOn]) => the.refused(decidedOn, toldOn)),
  day.map(the.referred),
  fc
    .tuple(day, fc.constantFrom('settled' as const, 'not-settled' as const))
    .map(([on, how]) => the.odrAnswered(on, how)),
  day.map(the.odrRecalled),
  day.map(the.odrExpired),
  day.map(the.settled),
  day.map(the.terminated),
  day.map(the.withdrawn),
  day.map(the.extended),
  day.map(the.joined),
  fc.tuple(limit, day).map(([code, on]) => the.paused(code, on)),
  fc.tuple(limit, day).map(([code, on]) => the.resumed(code, on)),
  day.map(the.filed),
  day.map(the.notFiled),
  day.map(the.answered),
  day.map(the.told),
  day.map(the.signOffRequested),
  day.map(the.sentBack),
  fc.tuple(stage, day).map(([backTo, on]) => the.takenBack('settled', backTo, on)),
  day.map(the.concluded),
  day.map(the.reopened),
  fc
    .tuple(day, fc.constantFrom('satisfied', 'basically-satisfied', 'dissatisfied', null), fc.constantFrom(true, null))
    .map(([on, satisfaction, resolved]) => the.followedUp(on, satisfaction, resolved)),
  day.map(the.notReached),
  fc.constantFrom('order-121', null).map((ruleSet) => the.recalculated(null, ruleSet)),
);

/** The history of any ticket. */
export const arbitraryTicket: fc.Arbitrary<readonly the.Happening[]> = fc
  .tuple(
    fc.constantFrom('complaint' as const, 'report' as const, 'consultation' as const),
    day,
    department,
    fc.array(happening, { maxLength: 12 }),
  )
  .map(([kind, receivedOn, to, rest]) => [the.received(kind, receivedOn), the.assigned(to, receivedOn), ...rest]);

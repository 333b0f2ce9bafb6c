import fc from 'fast-check';
import { addDays, type LocalDate } from '@redress/kernel';
import type { TicketKind } from '@redress/ticket';
import * as the from './ticket-events.js';

type Step = (on: LocalDate) => the.Happening;

const kind = fc.constantFrom<TicketKind>('complaint', 'report', 'consultation');
const course = fc.record({
  kind,
  classified: fc.boolean(),
  returned: fc.boolean(),
  asked: fc.boolean(),
  becomes: fc.option(kind),
  end: fc.constantFrom('withdrawn', 'withdrawn-assigned', 'answered', 'transferred-out', 'handled'),
  transferred: fc.boolean(),
  moved: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer C> ? C : never;

/**
 * The history of a ticket on the way to its department, in an order that deciders allow: it is returned, waits for the citizen,
 * changes its kind, and ends there; or a department signs, passes it on, and accountability moves. Its days never run backwards.
 */
export const unsignedTicket: fc.Arbitrary<readonly the.Happening[]> = fc
  .tuple(course, fc.array(fc.nat(9), { minLength: 3, maxLength: 12 }))
  .map(([life, gaps]) => {
    let day: LocalDate = '2026-04-20';
    return wayOf(life).map((step, i) => {
      day = addDays(day, gaps[i % gaps.length]!);
      return { ...step(day), occurredOn: day };
    });
  });

function wayOf({ becomes, ...life }: Course): readonly Step[] {
  const steps: Step[] = [(on) => the.received(life.kind, on)];
  if (life.classified) steps.push(() => the.classified(true));
  if (life.returned)
    steps.push(
      (on) => the.assigned('east', on),
      (on) => the.returned('east', on),
      (on) => the.arbitrated('upheld', on),
    );
  if (life.asked) steps.push((on) => the.citizenAsked(on, on), the.waitEnded);
  if (becomes !== null && becomes !== life.kind) steps.push((on) => the.kindChanged(life.kind, becomes, on));
  return [...steps, ...endOf(life, becomes ?? life.kind)];
}

function endOf({ end, transferred, moved }: Omit<Course, 'becomes'>, kind: TicketKind): readonly Step[] {
  const assigned: Step = (on) => the.assigned('west', on);
  if (end === 'answered' && kind === 'consultation') return [the.answeredAtOnce];
  if (end === 'withdrawn' && kind !== 'report') return [the.withdrawn];
  if (end === 'withdrawn-assigned' && kind !== 'report') return [assigned, the.withdrawn];
  const signed: Step[] = [assigned, (on) => the.signedFor('west', on)];
  if (transferred) signed.push((on) => the.transferred('west', 'north', on));
  if (moved) signed.push((on) => the.accountabilityMoved('west', 'north', on));
  return end === 'transferred-out' && kind !== 'consultation' ? [...signed, the.disputed, the.transferredOut] : signed;
}

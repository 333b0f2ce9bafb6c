// GB/T 22239-2019 8.1.5: system administration, security administration and audit are kept apart (三员分立).
import { refuse, type LocalDate, type RuleOutcome } from '@redress/kernel';
import type { PostRole, Seat } from '../account.js';

/** The three administrators 三员. None of them works on tickets, and no natural person is two of them on one day. */
export const ADMINISTRATORS = ['system-administrator', 'security-administrator', 'auditor'] as const;

export function isAdministrator(role: PostRole): boolean {
  return (ADMINISTRATORS as readonly PostRole[]).includes(role);
}

/** What a post is given for, and on which days. */
export type Term = Pick<Seat, 'role' | 'office' | 'from' | 'to'>;

/** An administrator holds nothing besides on any day, and who holds something else is no administrator. Deputyships count. */
export function mustKeepAdministratorsApart(held: readonly Seat[], term: Term): RuleOutcome {
  const found = held.find(
    (seat) =>
      seat.role !== term.role && (isAdministrator(seat.role) || isAdministrator(term.role)) && overlap(seat, term),
  );
  return found && refuse('administrators-apart', { role: term.role, held: found.role });
}

/** A post is held once: two of the same days would have to be ended twice. */
export function mustNotHoldItAlready(held: readonly Seat[], term: Term): RuleOutcome {
  const found = held.find((seat) => seat.role === term.role && seat.office === term.office && overlap(seat, term));
  return found && refuse('post-held-already', { role: term.role, from: found.from });
}

function overlap(one: Days, other: Days): boolean {
  return isNotEmpty(one) && isNotEmpty(other) && beginsBy(one, other.to) && beginsBy(other, one.to);
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

function beginsBy({ from }: Days, last: LocalDate | null): boolean {
  return last === null || from <= last;
}

/** A post that was ended before its first day has none. */
function isNotEmpty({ from, to }: Days): boolean {
  return to === null || from <= to;
}

import type { LocalDate } from '@redress/kernel';
import type { ClockName, LimitCode, Rulebook } from '@redress/rulebook';
import { departmentOf, dueClocks, type DueClock, type RegisteredTicket } from '@redress/ticket';

/** What a clock does: it runs, stands still, or what it waited for was done or its round has ended. */
export type ClockState = 'running' | 'paused' | 'stopped';

/** A row of `clocks`, by the names of its columns. */
export interface ClockRow {
  readonly ticket: string;
  readonly round: number;
  readonly limit_code: LimitCode;
  readonly kind: ClockName | null;
  readonly start_on: LocalDate;
  /** Null where the rules that judge the ticket now set no such limit: the row goes. */
  readonly due: LocalDate | null;
  readonly warn: LocalDate | null;
  readonly state: ClockState;
  readonly provisional: boolean;
  readonly holder: string | null;
}

/** Every clock that has started for a ticket. */
export function clockRows(ticket: string, state: RegisteredTicket, rulebook: Rulebook): readonly ClockRow[] {
  const due = new Map(dueClocks(state, rulebook).map((clock) => [clock.limit, clock]));
  const holder = departmentOf(state.custody);
  return (Object.keys(state.clocks) as LimitCode[]).map((limit) => {
    const { round, start, stopped } = state.clocks[limit]!;
    return { ticket, round, limit_code: limit, start_on: start, holder, ...endOf(due.get(limit), stopped) };
  });
}

function endOf(due: DueClock | undefined, stopped: boolean) {
  const state: ClockState = stopped ? 'stopped' : due?.paused === true ? 'paused' : 'running';
  if (due === undefined) return { kind: null, due: null, warn: null, state, provisional: false };
  return { kind: due.kind, due: due.due, warn: due.warn, state, provisional: due.provisional };
}

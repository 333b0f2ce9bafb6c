import type { Fold, LocalDate } from '@redress/kernel';
import type { Pause } from '../deadlines/pause.js';
import type { PauseReason } from '../rule-sets/limit.js';

/** What moves the clock of one limit. All days are Shanghai days. */
export type ClockEvent =
  | { readonly type: 'started' | 'resumed'; readonly data: { readonly on: LocalDate } }
  /** What the limit asks for was done; a pause that still goes on ends that day. Null where the day is not told. */
  | { readonly type: 'stopped'; readonly data: { readonly on: LocalDate | null } }
  /** It has to be done again: the clock runs on as if it had never stopped. */
  | { readonly type: 'reopened'; readonly data: Record<never, never> }
  /** New facts let it begin anew (Order 121 Art. 35). */
  | { readonly type: 'restarted'; readonly data: { readonly on: LocalDate } }
  | { readonly type: 'paused'; readonly data: PausedFrom }
  | { readonly type: 'extended'; readonly data: Extension };

/** A pause as it was granted. */
export interface PausedFrom {
  /** The first day that is not counted. */
  readonly on: LocalDate;
  /** The last one, by which the clock runs on by itself; null where nothing but its resumption ends it. */
  readonly until: LocalDate | null;
  readonly reason: PauseReason;
}

/** An extension as it was approved. */
export interface Extension {
  readonly approvedOn: LocalDate;
  /** In the unit of the limit. */
  readonly length: number;
}

/** What the events of one limit add up to. A plain JSON value; lists are sorted by day, so that equal histories look equal. */
export interface LimitClock {
  /** The day from which it counts: of its start, or of the last restart. */
  readonly start: LocalDate;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  /** What the limit asks for was done. */
  readonly stopped: boolean;
}

/** How the clock of a limit follows from its events; null before it starts. Events of a clock that never started change nothing. */
export const clockFold: Fold<LimitClock | null, ClockEvent> = { initial: null, evolve };

function evolve(clock: LimitClock | null, event: ClockEvent): LimitClock | null {
  if (clock === null)
    return event.type === 'started' ? { start: event.data.on, pauses: [], extensions: [], stopped: false } : null;
  switch (event.type) {
    // A limit starts once: bouncing or reopening a ticket gains nobody time.
    case 'started':
      return clock;
    // What had extended the old term is gone with it.
    case 'restarted':
      if (event.data.on <= clock.start) return { ...clock, stopped: false };
      return { ...clock, start: event.data.on, extensions: [], stopped: false };
    case 'stopped':
      return { ...clock, stopped: true, pauses: endAllPauses(clock.pauses, event.data.on) };
    case 'reopened':
      return { ...clock, stopped: false };
    case 'paused': {
      const { on: from, until: to, reason } = event.data;
      return { ...clock, pauses: sorted([...clock.pauses, { from, to, reason }], (pause) => pause.from) };
    }
    case 'resumed':
      return { ...clock, pauses: endPause(clock.pauses, event.data.on) };
    case 'extended':
      return {
        ...clock,
        extensions: sorted([...clock.extensions, event.data], ({ approvedOn, length }) => `${approvedOn} ${length}`),
      };
  }
}

/** Ends the latest pause that began by that day and goes beyond it. */
function endPause(pauses: readonly Pause[], on: LocalDate): readonly Pause[] {
  const ended = pauses.findLastIndex((pause) => pause.from <= on && goesBeyond(pause, on));
  return pauses.map((pause, i) => (i === ended ? { ...pause, to: on } : pause));
}

function endAllPauses(pauses: readonly Pause[], on: LocalDate | null): readonly Pause[] {
  if (on === null || !pauses.some((pause) => goesBeyond(pause, on))) return pauses;
  return pauses.map((pause) => (goesBeyond(pause, on) ? { ...pause, to: later(pause.from, on) } : pause));
}

function goesBeyond({ to }: Pause, day: LocalDate): boolean {
  return to === null || to > day;
}

function sorted<T>(list: readonly T[], key: (member: T) => string): readonly T[] {
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

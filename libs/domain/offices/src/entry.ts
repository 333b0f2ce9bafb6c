import type { CasePrefix, Code, Label, LocalDate } from '@redress/kernel';
import type { OfficeLevel } from './level.js';
import type { Timeline } from './timeline.js';

/** A public name in both languages. */
export interface Name {
  readonly zh: Label;
  readonly en: Label;
}

/** What an office answers for, in one area or anywhere. */
export interface Responsibility {
  /** Code of a category, or `*` for whatever no other office does. @pattern ^(\*|[a-z0-9][a-z0-9-]{0,63})$ @example food */
  readonly category: string;
  /** Null: whatever the area, unless another office has the category for just that area. */
  readonly area: Code | null;
}

/** Something in a register: it holds from a day until it is closed, and is never deleted. */
export interface Entry {
  readonly id: string;
  readonly from: LocalDate;
  /** The first day on which it no longer holds; null while no end is entered. */
  readonly closedFrom: LocalDate | null;
}

/** An office with all that was ever entered for it. */
export interface OfficeEntry extends Entry {
  readonly level: OfficeLevel;
  readonly names: Timeline<Name>;
  /** The office directly above; null at the top. */
  readonly parents: Timeline<string | null>;
  readonly responsibilities: Timeline<readonly Responsibility[]>;
  /** How the numbers of its cases, and of those of the offices below it, may begin. */
  readonly casePrefixes: Timeline<readonly CasePrefix[]>;
  /** The office that gets its open tickets when it is closed; null where none was named. */
  readonly takenOverBy: string | null;
}

/** An area 片区 by which departments share their work. */
export interface AreaEntry extends Entry {
  readonly names: Timeline<Name>;
}

/** A merchant that answers complaints online (Order 121 Art. 6). The id is its public code. */
export interface OdrUnitEntry extends Entry {
  /** Null where a natural person trades under their own name: that name is sealed. */
  readonly name: Name | null;
}

/** Whether an entry holds on a day. */
export function holdsOn({ from, closedFrom }: Entry, day: LocalDate): boolean {
  return from <= day && (closedFrom === null || day < closedFrom);
}

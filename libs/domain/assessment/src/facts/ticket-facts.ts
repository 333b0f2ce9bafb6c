import type { LocalDate } from '@redress/kernel';
import type { LimitCode } from '@redress/rulebook';
import type { Satisfaction, TicketClocks, TicketKind } from '@redress/ticket';

/** What one event stated; `revision` leads back to that event in the ticket's stream. */
export type Fact<Content extends object> = Content & { readonly revision: number };

/** Something that happened on a day. */
export type DayFact = Fact<{ readonly on: LocalDate }>;

/** One sending of the ticket to a department, and how often it came back from there. */
export type AssignmentFact = Fact<{
  readonly department: string;
  readonly on: LocalDate;
  /** The first return of this assignment 退单; null when the department kept it. */
  readonly returned: DayFact | null;
  readonly returns: number;
  readonly upheld: boolean;
}>;

/** One referral to an ODR unit and its answer. */
export type OdrFact = Fact<{
  readonly unit: string;
  readonly referredOn: LocalDate;
  readonly answer: Fact<{ readonly answeredOn: LocalDate; readonly outcome: 'settled' | 'not-settled' }> | null;
}>;

/** One withdrawal; it lapses on the day when the ticket is opened again. */
export type WithdrawalFact = Fact<{ readonly on: LocalDate; readonly reopened: DayFact | null }>;

/**
 * What scores need to know of one ticket, and nothing else. A plain JSON value, so that a read model can keep it in one
 * column. Where an indicator looks at a first or a last event, the field holds that one only.
 */
export interface TicketFacts {
  readonly kind: TicketKind;
  readonly receivedOn: LocalDate;
  /** Revision of the registration. */
  readonly revision: number;
  /** What the limits run on. */
  readonly clocks: TicketClocks;
  /** The events that paused, resumed or restarted a limit: the evidence for where it ends. */
  readonly clockMoves: readonly Fact<{ readonly limit: LimitCode }>[];
  readonly classified: Fact<{ readonly category: string; readonly complex: boolean }> | null;
  /** In the order in which they were made; the last one tells which department has the ticket. */
  readonly assignments: readonly AssignmentFact[];
  /** The first signing 签收: it makes the first handler 首办. */
  readonly signedFor: Fact<{ readonly department: string; readonly on: LocalDate }> | null;
  /** The first decision of the initial check. */
  readonly initialCheck: Fact<{
    readonly outcome: 'accepted' | 'refused';
    readonly decidedOn: LocalDate;
    readonly toldOn: LocalDate;
  }> | null;
  /** The first acceptance; it may follow a refusal when the ticket was opened again. */
  readonly accepted: Fact<{ readonly decidedOn: LocalDate }> | null;
  readonly odr: readonly OdrFact[];
  /** The latest outcome. */
  readonly mediation: Fact<{ readonly outcome: 'settled' | 'terminated'; readonly decidedOn: LocalDate }> | null;
  readonly withdrawals: readonly WithdrawalFact[];
  /** The first filing decision. */
  readonly verification: Fact<{ readonly outcome: 'filed' | 'not-filed'; readonly decidedOn: LocalDate }> | null;
  readonly extension: Fact<{ readonly approvedOn: LocalDate; readonly workingDays: number }> | null;
  /** The first answer to a consultation. */
  readonly answered: DayFact | null;
  /** The first conclusion. */
  readonly concluded: DayFact | null;
  /** The first reopening. */
  readonly reopened: DayFact | null;
  readonly reopenings: number;
  /** The first follow-up, whether or not anybody was reached. */
  readonly followedUp: DayFact | null;
  /** The last time that the citizen was reached and said how satisfied they are. */
  readonly satisfaction: Fact<{ readonly on: LocalDate; readonly answer: Satisfaction }> | null;
  /** The last time that the citizen was reached and said whether it is resolved. */
  readonly resolution: Fact<{ readonly on: LocalDate; readonly resolved: boolean }> | null;
}

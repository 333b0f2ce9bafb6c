import type { LocalDate } from '@redress/kernel';
import type { LimitCode, StatedUrgency } from '@redress/rulebook';
import type { Claim, ClosedAs, FollowUp, Outcome, TicketClocks, TicketKind } from '@redress/ticket';

/** What one event stated; `revision` leads back to that event in the ticket's stream. */
export type Fact<Content extends object> = Content & { readonly revision: number };

/** Something that happened on a day. */
export type DayFact = Fact<{ readonly on: LocalDate }>;

/** By which rules the limits of a ticket count. */
export interface AppliedRules {
  /** Version of the calendar; null for the one that ships. */
  readonly calendar: string | null;
  /** Id of the rule set that it names; null for that of its day of receipt. */
  readonly ruleSet: string | null;
  /** The event that took it over to them; null when none did. */
  readonly recalculated: Fact<Record<never, never>> | null;
}

/** One sending of the ticket to a department, which has it from `on` until `until`. */
export type AssignmentFact = Fact<{
  readonly department: string;
  readonly on: LocalDate;
  /** The day on which a return was upheld or another department got it; null as long as this one has it. */
  readonly until: LocalDate | null;
  /** Its returns 退单, first to last. */
  readonly returns: readonly ReturnFact[];
}>;

/** One return and what became of it. It waits for the dispatch desk from `on` until `until`. */
export type ReturnFact = Fact<{
  readonly on: LocalDate;
  /** The day on which it was arbitrated; null as long as it waits. */
  readonly until: LocalDate | null;
  /** Null until it is arbitrated. */
  readonly outcome: 'upheld' | 'rejected' | null;
}>;

/** What the last classification says that limits depend on. */
export type ClassifiedFact = Fact<{ readonly category: string; readonly complex: boolean }>;

/**
 * What the limits of a round ended by until an act changed it, and the day of that act. What was over and missed by then is
 * still judged by it: what is entered after the due day moves nothing (domain.md 11). A corrected receipt is that of each.
 */
export type FormerTerms = DayFact & {
  readonly kind: TicketKind;
  readonly receivedOn: LocalDate;
  /** As {@link AppliedRules} has it. The calendar is that of the round: which days are worked says the state, not an act. */
  readonly ruleSet: string | null;
  readonly classified: ClassifiedFact | null;
  readonly clocks: TicketClocks;
};

/** One referral to an ODR unit, and how it came back: with an answer, or without. */
export type OdrFact = Fact<{
  readonly unit: string;
  readonly referredOn: LocalDate;
  readonly answer: DayFact | null;
  /** The department took it back, or the unit lost it because it stayed silent. */
  readonly lost: (DayFact & { readonly how: 'recalled' | 'expired' }) | null;
}>;

/** How and on which day the procedure of a round ended. */
export type EndFact = Fact<{ readonly outcome: Outcome; readonly on: LocalDate }>;

/** A decision that no longer stands, because the department took it back after the leader had sent it back. */
export type TakenBackFact = EndFact & { readonly takenBack: DayFact };

/** One request for the leader's signature; sent back, another follows in the same round. */
export type SignOffRequestFact = Fact<{ readonly on: LocalDate; readonly sentBack: DayFact | null }>;

/**
 * What scores need to know of one round 轮次, and nothing else. All that its items follow from stands in it, besides the
 * receipt of the ticket: what a later round does can therefore change none of them. Where an indicator looks at a first or a
 * last event, the field holds that one only.
 */
export interface RoundFacts {
  /** From 1. */
  readonly number: number;
  /** The receipt for the first round, the reopening for a later one. */
  readonly opened: DayFact;
  /** What the ticket was judged by in the round; a change after the signature is none of it. */
  readonly rules: AppliedRules;
  /** The last classification, of this round or one before. */
  readonly classified: ClassifiedFact | null;
  /** The urgencies above the ordinary one that the ticket had, in this round or one before. */
  readonly urgencies: readonly StatedUrgency[];
  /** The events that raised or lowered it: the evidence for limits that are shorter for it. */
  readonly urgencyMoves: readonly Fact<Record<never, never>>[];
  /** The first signing 签收, of this round or one before: it makes the first handler 首办. */
  readonly firstHandler: Fact<{ readonly department: string; readonly on: LocalDate }> | null;
  /** The moves of accountability 变更责任部门 in the round: from its day on another department answers for what falls due. */
  readonly accountabilityMoves: readonly Fact<{ readonly department: string; readonly on: LocalDate }>[];
  /** The department that the ticket is with, since this round or one before; null while it is with none. */
  readonly assignedTo: string | null;
  /** Those of the round, in the order in which they were made. */
  readonly assignments: readonly AssignmentFact[];
  /** What the limits of the round run on. */
  readonly clocks: TicketClocks;
  /** What its limits ended by before an act changed it, first to last. */
  readonly former: readonly FormerTerms[];
  /** The events that paused, resumed, extended or restarted a limit, or let it run on: the evidence for where it ends. */
  readonly clockMoves: readonly Fact<{ readonly limit: LimitCode }>[];
  /** The first decision of the initial check that was not taken back. */
  readonly initialCheck: Fact<{
    readonly outcome: 'accepted' | 'refused';
    readonly decidedOn: LocalDate;
    readonly toldOn: LocalDate;
  }> | null;
  readonly odr: readonly OdrFact[];
  /** How and on which day the procedure ended, the first time that it was not taken back; a refusal has ended when it is told. */
  readonly ended: EndFact | null;
  /** The end without the leader's signature; null where there is none. */
  readonly closed: Fact<{ readonly as: ClosedAs; readonly on: LocalDate }> | null;
  /** On what ground mediation was terminated; null where it was not. */
  readonly terminationGround: string | null;
  /** The decisions that were taken back, first to last; the one that replaces them is in `ended`. */
  readonly takenBack: readonly TakenBackFact[];
  /** The first time that the parties or the reporter were told of what ended it. */
  readonly told: DayFact | null;
  readonly signOffRequests: readonly SignOffRequestFact[];
  /** The signature 签字, which concludes the round. */
  readonly signedOff: DayFact | null;
  /** The follow-ups with their corrections, first to last, whether or not anybody was reached. */
  readonly followUps: readonly FollowUp[];
  /** How often the citizen urged in it 市民催单. */
  readonly citizenUrges: readonly DayFact[];
  /** Days that were entered after they were over 补录, in the order of their entering; each counts for the department it names. */
  readonly claims: readonly Claim[];
  /** The reopening 重办 that the next round begins with. */
  readonly reopened: DayFact | null;
}

import type { Code, Digest, Label, LocalDate } from '@redress/kernel';
import type { TermEndMode } from '../calendar/calendar.js';
import type { Ground } from '../grounds/ground.js';
import type { ScoringRules } from '../scoring/scoring-rules.js';
import type { Limits } from './limit.js';

/** What a reminder does, by days left before a limit ends; -1 stands for every day after it. */
export interface UrgingLevel {
  readonly daysLeft: number;
  readonly step: 'work-group-message' | 'platform-urge' | 'phone-task' | 'formal-supervision';
}

/** From how many tickets on an operator is shown a pattern. Advisory: nothing is ever refused by it. */
export interface SignalThresholds {
  readonly zh: Label;
  readonly en: Label;
  readonly frequency: readonly {
    readonly per: 'identity' | 'phone' | 'address';
    readonly days: number;
    readonly atLeast: number;
  }[];
  /** Similarity of texts in basis points, within days of each other. */
  readonly duplicate: { readonly days: number; readonly similarity: number };
  /** Complaints of so many days against one merchant: at least so many, and so many times what was usual. */
  readonly surge: { readonly days: number; readonly atLeast: number; readonly times: number };
}

/**
 * Limits, grounds and thresholds that hold for what was received from a day on. A JSON file of `data/`, or published by
 * event later; `rule-set.schema.json` says what it may hold.
 */
export interface RuleSetData {
  readonly id: Code;
  readonly zh: Label;
  readonly en: Label;
  /** It governs until the day before the next one takes effect. */
  readonly effectiveFrom: LocalDate;
  /** Why days are counted as they are, and what carries the end of a term onward when we warn and when we call a breach. */
  readonly counting: { readonly article: Label; readonly warn: TermEndMode; readonly breach: TermEndMode };
  readonly limits: Limits;
  /** The article on telling the reporter of the filing decision. That it is owed always is the limit `filing-notice`. */
  readonly filingNotice: { readonly article: Label };
  /** Why a complaint is not accepted 不予受理. */
  readonly refusalGrounds: readonly Ground[];
  /** Why mediation is ended 终止调解. */
  readonly terminationGrounds: readonly Ground[];
  /** Why a department sends a ticket back 退单. */
  readonly returnReasons: readonly Ground[];
  /** Why a verified report is not filed as a case 不予立案. */
  readonly notFilingReasons: readonly Ground[];
  /** Categories in which a supervisory check comes before mediation 先监管、后调解. */
  readonly superviseFirst: { readonly article: Label; readonly categories: readonly Code[] };
  readonly urging: readonly UrgingLevel[];
  /** Working days by which what happened outside the platform may be entered later 补录; beyond them a leader has to allow it. */
  readonly claims: { readonly backdate: number };
  /** Working days within which what a channel received comes in; what is older is a record of the past. */
  readonly import: { readonly receipt: number };
  /** The most working days for which a ticket waits for what its citizen was asked to add or to prove. */
  readonly waits: { readonly citizen: number };
  readonly signals: SignalThresholds;
  /** Weights and bands for the months that begin from then on; those of before go on when it brings none. */
  readonly scoring?: ScoringRules;
}

/** A rule set with the hex SHA-256 of its content, by which certificates name it. */
export interface RuleSet extends RuleSetData {
  readonly digest: Digest;
}

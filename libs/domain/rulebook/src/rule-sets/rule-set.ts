import type { LocalDate } from '@redress/kernel';
import type { Ground } from '../grounds/ground.js';

/** The terms that a rule set can set, by what must happen within them. */
export const LIMIT_CODES = [
  'initial-check',
  'mediation',
  'termination-notice',
  'verification',
  'filing-notice',
  'odr',
  'sign-for',
  'answer',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** What starts a limit. Receipt means receipt by the platform, never signing for. */
export type LimitStart = 'receipt' | 'acceptance' | 'decision' | 'referral';

/** One term: how many days from what, and who says so. */
export interface Limit {
  readonly zh: string;
  readonly en: string;
  readonly from: LimitStart;
  readonly unit: 'working-day' | 'natural-day';
  readonly days: number;
  /** Days by which the head of the department may extend it once; absent when the law knows no extension. */
  readonly extension?: number;
  /** Days in place of `days` when the ticket was marked complex; absent when that makes no difference. */
  readonly complex?: number;
  /** The article, in Chinese. */
  readonly article: string;
}

/** Limits and grounds that hold for what was received within a span of days. */
export interface RuleSetData {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly effectiveFrom: LocalDate;
  /** The last day; null while in force. */
  readonly effectiveTo: LocalDate | null;
  /** Why days are counted as they are: first day left out, end moved past a holiday. */
  readonly countingArticle: string;
  /** Null where the rule set sets no such term. */
  readonly limits: Readonly<Record<Exclude<LimitCode, 'filing-notice'>, Limit> & Record<'filing-notice', Limit | null>>;
  /** Why a complaint is not accepted 不予受理. */
  readonly refusalGrounds: readonly Ground[];
  /** Why mediation is ended 终止调解. */
  readonly terminationGrounds: readonly Ground[];
}

/** A rule set with the hex SHA-256 of its content, by which certificates name it. */
export interface RuleSet extends RuleSetData {
  readonly digest: string;
}

import type { Label } from '@redress/kernel';
import type { TicketKind } from '../classification/ticket-kind.js';
import type { RaisedUrgency } from './urgency.js';

/** The terms that a rule set can set, by what must happen within them. */
export const LIMIT_CODES = [
  'initial-check',
  'mediation',
  'termination-notice',
  'lead-verification',
  'verification',
  'filing-notice',
  'jurisdiction',
  'case-decision',
  'limitation',
  'odr',
  'sign-for',
  'answer',
  'sign-off',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** Every ticket runs two clocks: that of the law, and that of the hotline, which no law sets. */
export type ClockName = 'statutory' | 'hotline';

/** What starts a limit. Receipt means receipt by the platform, never signing for. */
export type LimitStart =
  | 'receipt'
  | 'acceptance'
  | 'decision'
  | 'discovery'
  | 'dispute'
  | 'filing'
  | 'knowledge'
  | 'referral'
  | 'sign-off-request';

/** Why a limit may stand still. Each rule set says which of them its limits know, and by which article. */
export const PAUSE_REASONS = [
  'appraisal',
  'testing',
  'inspection',
  'calibration',
  'quarantine',
  'identification',
  'identity-supplement',
  'suspension',
  'hearing',
  'announcement',
  'refund-order',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Pause reasons as the law calls them. */
export const PAUSE_REASON_NAMES: Readonly<Record<PauseReason, { readonly zh: string; readonly en: string }>> = {
  appraisal: { zh: '鉴定', en: 'appraisal' },
  testing: { zh: '检测', en: 'testing' },
  inspection: { zh: '检验', en: 'inspection' },
  calibration: { zh: '检定', en: 'calibration' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  identification: { zh: '权利人辨认或者鉴别', en: 'identification by the holder of the right' },
  'identity-supplement': { zh: '补充身份证明', en: 'supplementing proof of identity' },
  suspension: { zh: '中止', en: 'suspension' },
  hearing: { zh: '听证', en: 'hearing' },
  announcement: { zh: '公告', en: 'announcement' },
  'refund-order': { zh: '责令退还多收价款', en: 'order to refund what was overcharged' },
};

/** One term: how long from what, and who says so. */
export interface Limit {
  readonly zh: Label;
  readonly en: Label;
  readonly clock: ClockName;
  readonly kinds: readonly TicketKind[];
  readonly from: LimitStart;
  readonly unit: 'working-day' | 'natural-day' | 'year';
  /** How many units. */
  readonly length: number;
  /** In place of `length` when the ticket was marked complex; absent when that makes no difference. */
  readonly complex?: number;
  /**
   * The term of a ticket that is urgent or concerns safety, complex or not; absent when that makes no difference. It counts from the
   * day on which the urgency was stated, and never makes the limit longer.
   */
  readonly urgency?: Readonly<Partial<Record<RaisedUrgency, number>>>;
  /** Units by which it may be extended; absent when the law knows no extension. */
  readonly extension?: {
    readonly length: number;
    readonly article: Label;
    /** Who handles decides it alone; absent where the head of the authority has to approve it. */
    readonly withoutApproval?: true;
    /** Lets the heads decide together on more time, as much as they find reasonable; absent when the law knows no second one. */
    readonly further?: { readonly article: Label };
  };
  /** Times that are not counted; absent when the law leaves none out. */
  readonly pausedBy?: readonly { readonly reason: PauseReason; readonly article: Label }[];
  /** What lets it begin anew; absent when nothing does. */
  readonly restartedBy?: { readonly cause: 'new-facts'; readonly article: Label };
  /** The article, in Chinese. */
  readonly article: Label;
}

/** The limits of a rule set. Null where it sets no such term. */
export type Limits = Readonly<
  Record<Exclude<LimitCode, 'filing-notice'>, Limit> & Record<'filing-notice', Limit | null>
>;

import type { TicketKind } from '@redress/rulebook';

export type { TicketKind };

/** What a ticket is: 投诉, 举报 or 咨询 (Order 121 Arts. 3, 44). */
export const TICKET_KINDS = ['complaint', 'report', 'consultation'] as const satisfies readonly TicketKind[];

/** How a submission came in 来件渠道. */
export const CHANNELS = [
  'local-platform',
  'national-platform',
  'phone',
  'letter',
  'visit',
  'open311',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** How somebody was told 告知方式. */
export const NOTICE_CHANNELS = ['platform', 'phone', 'message', 'letter', 'in-person'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What the leader examines before signing 签字: 程序, 格式, 内容. */
export const REVIEW_ASPECTS = ['procedure', 'form', 'content'] as const;
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number];

/** The citizen's verdict at follow-up 回访: 满意, 基本满意, 不满意. */
export const SATISFACTIONS = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Why a concluded ticket is opened again 重办. */
export const REOPEN_REASONS = ['dissatisfied', 'unresolved', 'new-facts', 'look-back'] as const;
export type ReopenReason = (typeof REOPEN_REASONS)[number];

/** Why a ticket is of another kind than it was registered as 改类型理由. */
export const KIND_CHANGE_REASONS = ['registered-wrongly', 'citizen-clarified', 'content-examined'] as const;
export type KindChangeReason = (typeof KIND_CHANGE_REASONS)[number];

/** Why a department that signed asks that another one takes the ticket 移交理由. */
export const TRANSFER_GROUNDS = ['not-our-duty', 'other-area', 'handled-elsewhere', 'duty-moved'] as const;
export type TransferGround = (typeof TRANSFER_GROUNDS)[number];

/** Why another department answers for a signed ticket from now on 变更责任理由. */
export const ACCOUNTABILITY_REASONS = ['misassigned', 'duty-moved'] as const;
export type AccountabilityReason = (typeof ACCOUNTABILITY_REASONS)[number];

/** Why what was registered or recorded is corrected 更正理由. */
export const CORRECTION_REASONS = [
  'mistyped',
  'misheard',
  'citizen-corrected',
  'channel-corrected',
  'found-out',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Why a registration was a mistake 作废理由. */
export const VOIDING_REASONS = ['registered-twice', 'trial-entry', 'nothing-asked', 'other-ticket-meant'] as const;
export type VoidingReason = (typeof VOIDING_REASONS)[number];

/** Why a ticket is more pressing than it was 调高理由. */
export const RAISING_REASONS = ['harm-to-people', 'group-incident', 'time-runs-out', 'citizen-in-need'] as const;
export type RaisingReason = (typeof RAISING_REASONS)[number];

/** Why a ticket is less pressing than it was 调低理由. */
export const LOWERING_REASONS = ['danger-over', 'misjudged'] as const;
export type LoweringReason = (typeof LOWERING_REASONS)[number];

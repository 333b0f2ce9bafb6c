import type { Event } from '@redress/kernel';

/** Why personal data is erased (Art. 47). */
export const ERASURE_REASONS = ['purpose-reached', 'consent-withdrawn', 'unlawful-processing', 'other-by-law'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** 删除个人信息。 The keys of the person were destroyed, and with them everything personal that was sealed under them. */
export type SubjectErased = Event<'SubjectErased', { readonly subject: string; readonly reason: ErasureReason }>;

/** Emitted by intake into the person's own stream. */
export type PersonEvent = SubjectErased;

import type { LocalDate } from '@redress/kernel';
import type { CorrectionReason } from './vocabulary.js';

/** What a registration says that may be corrected. The last four are sealed. */
export const CORRECTABLE_FIELDS = ['channel', 'receivedOn', 'area', 'title', 'text', 'person', 'respondent'] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** The fields of which the log holds nothing but seals. */
export type SealedPart = Extract<CorrectableField, 'title' | 'text' | 'person' | 'respondent'>;

/** 更正。 A correction as it stands on the ticket: the version before is in the event before, this one in its own. */
export interface RegistrationCorrection {
  /** The Shanghai day on which it was made. */
  readonly on: LocalDate;
  /** Revision of its event. */
  readonly revision: number;
  readonly reason: CorrectionReason;
  readonly fields: readonly CorrectableField[];
}

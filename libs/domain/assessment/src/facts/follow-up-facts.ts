import { withCorrection, withFollowUp } from '@redress/ticket';
import type { RoundSteps } from './fact-event.js';

/** What comes after the conclusion: the citizen's answers, as they were recorded and corrected. */
export const followUpSteps = {
  TicketFollowedUp: (round, { revision, data }) => ({
    ...round,
    followUps: withFollowUp(round.followUps, data, revision),
  }),
  FollowUpCorrected: (round, { revision, data: { followUp, ...correction } }) => ({
    ...round,
    followUps: withCorrection(round.followUps, followUp, { ...correction, revision }),
  }),
} satisfies RoundSteps;

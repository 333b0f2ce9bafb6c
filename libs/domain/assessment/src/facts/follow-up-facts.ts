import type { RoundSteps } from './fact-event.js';

/** What comes after the conclusion: the citizen's answers, of which the last one counts. */
export const followUpSteps = {
  TicketFollowedUp: (round, { revision, data: { on, reached, resolved, satisfaction } }) => ({
    ...round,
    followedUp: round.followedUp ?? { on, revision },
    satisfaction: reached && satisfaction !== null ? { on, answer: satisfaction, revision } : round.satisfaction,
    resolution: reached && resolved !== null ? { on, resolved, revision } : round.resolution,
  }),
} satisfies RoundSteps;

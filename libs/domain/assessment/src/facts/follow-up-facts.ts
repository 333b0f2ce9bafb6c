import type { FactEvent } from './facts-fold.js';
import { replaceLast } from './replace-last.js';
import type { TicketFacts } from './ticket-facts.js';

/** What comes after the conclusion: the citizen's answers, of which the last one counts, and reopenings. */
export function evolveFollowUpFacts(facts: TicketFacts, event: FactEvent): TicketFacts {
  const { revision, occurredOn } = event;
  switch (event.type) {
    case 'TicketFollowedUp': {
      const { on, reached, resolved, satisfaction } = event.data;
      return {
        ...facts,
        followedUp: facts.followedUp ?? { on, revision },
        satisfaction: reached && satisfaction !== null ? { on, answer: satisfaction, revision } : facts.satisfaction,
        resolution: reached && resolved !== null ? { on, resolved, revision } : facts.resolution,
      };
    }
    case 'TicketReopened': {
      const reopened = { on: occurredOn, revision };
      return {
        ...facts,
        reopened: facts.reopened ?? reopened,
        reopenings: facts.reopenings + 1,
        withdrawals: replaceLast(facts.withdrawals, (last) => ({ ...last, reopened: last.reopened ?? reopened })),
      };
    }
    default:
      return facts;
  }
}

import { dayOf } from './day-of.js';
import type { FactEvent } from './fact-event.js';
import type { RoundFacts } from './round-facts.js';
import type { TicketFacts } from './ticket-facts.js';

/**
 * The last round remembers what its limits ended by before an act changes that. On the day on which it was opened no limit is
 * over, so there is nothing to remember.
 */
export function withFormerTerms(facts: TicketFacts, event: FactEvent): TicketFacts {
  const round = facts.rounds.at(-1)!;
  const day = dayOf(event);
  if (!changesTerms(round, event) || day.on <= round.opened.on) return facts;
  const { kind, receivedOn } = facts;
  const { classified, clocks } = round;
  const terms = { ...day, kind, receivedOn, ruleSet: round.rules.ruleSet, classified, clocks };
  return { ...facts, rounds: facts.rounds.with(-1, { ...round, former: [...round.former, terms] }) };
}

/**
 * Acts that may let a limit end later, or end what it measured, after it was over. Extensions and pauses are refused then, and
 * urgency makes no limit longer that was over; another day of receipt, calendar or rule set has been granted.
 */
function changesTerms({ classified }: RoundFacts, { type, data }: FactEvent): boolean {
  switch (type) {
    case 'KindChanged':
    case 'NewFactsJoined':
      return true;
    case 'TicketClassified':
      return data.complex !== (classified?.complex ?? false);
    default:
      return false;
  }
}

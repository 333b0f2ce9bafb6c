import { loweredTo, raisedTo, type StatedUrgency } from '@redress/rulebook';
import { dayOf } from './day-of.js';
import type { FactEvent, RoundSteps } from './fact-event.js';
import type { RoundFacts } from './round-facts.js';

/** What intake tells of a round besides its registration: how pressing the ticket is, and that the citizen urged. */
export const intakeSteps = {
  UrgencyRaised: (round, event) => pressing(round, event, raisedTo(round.urgencies, event.data.to, dayOf(event).on)),
  UrgencyLowered: (round, event) => pressing(round, event, loweredTo(round.urgencies, event.data.to, dayOf(event).on)),
  CitizenUrged: (round, event) => ({ ...round, citizenUrges: [...round.citizenUrges, dayOf(event)] }),
} satisfies RoundSteps;

function pressing(round: RoundFacts, { revision }: FactEvent, urgencies: readonly StatedUrgency[]): RoundFacts {
  return { ...round, urgencies, urgencyMoves: [...round.urgencyMoves, { revision }] };
}

import type { FactEvent } from './facts-fold.js';
import { replaceLast } from './replace-last.js';
import type { AssignmentFact, DayFact, TicketFacts } from './ticket-facts.js';

/** What dispatch tells: to whom the ticket went, who signed for it first, what came back, when it was first concluded. */
export function evolveCustodyFacts(facts: TicketFacts, event: FactEvent): TicketFacts {
  const { revision, occurredOn } = event;
  switch (event.type) {
    case 'TicketClassified':
      return { ...facts, classified: { category: event.data.category, complex: event.data.complex, revision } };
    case 'TicketAssigned':
      return assigned(facts, event.data.department, { on: occurredOn, revision });
    case 'TicketReassigned':
      return assigned(facts, event.data.to, { on: occurredOn, revision });
    case 'TicketSignedFor':
      return {
        ...facts,
        signedFor: facts.signedFor ?? { department: event.data.department, on: occurredOn, revision },
      };
    case 'TicketReturned':
      return lastAssignment(facts, (assignment) => ({
        ...assignment,
        returned: assignment.returned ?? { on: occurredOn, revision },
        returns: assignment.returns + 1,
      }));
    case 'ReturnArbitrated':
      return lastAssignment(facts, (assignment) => ({ ...assignment, upheld: event.data.outcome === 'upheld' }));
    case 'DeadlinesRecalculated':
      return {
        ...facts,
        calendar: event.data.calendar,
        ruleSet: event.data.ruleSet,
        recalculated: { revision },
      };
    case 'TicketConcluded':
      return { ...facts, concluded: facts.concluded ?? { on: event.data.on, revision } };
    default:
      return facts;
  }
}

function assigned(facts: TicketFacts, department: string, { on, revision }: DayFact): TicketFacts {
  const assignment: AssignmentFact = { department, on, returned: null, returns: 0, upheld: false, revision };
  return { ...facts, assignments: [...facts.assignments, assignment] };
}

function lastAssignment(facts: TicketFacts, replacement: (last: AssignmentFact) => AssignmentFact): TicketFacts {
  return { ...facts, assignments: replaceLast(facts.assignments, replacement) };
}

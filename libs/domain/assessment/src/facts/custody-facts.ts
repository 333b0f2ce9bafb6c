import { stop, stopRound } from '@redress/ticket';
import { closed } from './closed.js';
import { dayOf } from './day-of.js';
import type { RoundSteps } from './fact-event.js';
import { replaceLast } from './replace-last.js';
import type { AssignmentFact, DayFact, RoundFacts } from './round-facts.js';

/** What dispatch tells of a round: to whom the ticket went, who signed for it first, what came back, when it was signed off. */
export const custodySteps = {
  TicketClassified: (round, { revision, data: { category, complex } }) => ({
    ...round,
    classified: { category, complex, revision },
  }),
  TicketAssigned: (round, event) => assigned(round, event.data.department, dayOf(event)),
  TicketReassigned: (round, event) => assigned(round, event.data.to, dayOf(event)),
  TicketSignedFor: (round, event) => ({
    ...round,
    firstHandler: round.firstHandler ?? { department: event.data.department, ...dayOf(event) },
    clocks: stop(null, 'sign-for')(round.clocks, round.number),
  }),
  TicketReturned: (round, event) =>
    lastAssignment(round, (last) => ({
      ...last,
      returns: [...last.returns, { ...dayOf(event), until: null, outcome: null }],
    })),
  ReturnArbitrated: (round, event) => {
    const { outcome } = event.data;
    const { on } = dayOf(event);
    const assignedTo = outcome === 'upheld' ? null : round.assignedTo;
    return lastAssignment({ ...round, assignedTo }, (last) => ({
      ...last,
      until: outcome === 'upheld' ? on : last.until,
      returns: replaceLast(last.returns, (returned) => ({ ...returned, until: on, outcome })),
    }));
  },
  TicketTransferred: (round, { data: { to } }) => ({ ...round, assignedTo: to }),
  AccountabilityMoved: (round, event) => {
    const move = { department: event.data.to, ...dayOf(event) };
    return { ...round, accountabilityMoves: [...round.accountabilityMoves, move] };
  },
  AnsweredAtOnce: (round, event) => {
    const day = dayOf(event);
    return closed({ ...round, ended: round.ended ?? { outcome: 'answered', ...day } }, 'answered', day);
  },
  JurisdictionSettled: (round, { revision, data: { settledOn: on, outcome } }) =>
    outcome === 'ours' ? round : closed(round, 'transferred-out', { on, revision }),
  TicketSentBack: (round, event) => ({
    ...round,
    signOffRequests: replaceLast(round.signOffRequests, (last) => ({ ...last, sentBack: dayOf(event) })),
  }),
  TicketSignedOff: (round, event) => {
    const signedOff = dayOf(event);
    const clocks = stopRound(signedOff.on)(round.clocks, round.number);
    return { ...round, signedOff: round.signedOff ?? signedOff, clocks };
  },
} satisfies RoundSteps;

/** The ticket goes to a department, and the one that had it has it no longer. */
function assigned(round: RoundFacts, department: string, { on, revision }: DayFact): RoundFacts {
  const before = replaceLast(round.assignments, (last) => ({ ...last, until: last.until ?? on }));
  const assignment: AssignmentFact = { department, on, until: null, returns: [], revision };
  return { ...round, assignedTo: department, assignments: [...before, assignment] };
}

function lastAssignment(round: RoundFacts, replacement: (last: AssignmentFact) => AssignmentFact): RoundFacts {
  return { ...round, assignments: replaceLast(round.assignments, replacement) };
}

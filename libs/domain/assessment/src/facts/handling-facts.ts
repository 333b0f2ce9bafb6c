import type { LocalDate } from '@redress/kernel';
import type { FactEvent } from './facts-fold.js';
import { replaceLast } from './replace-last.js';
import type { TicketFacts } from './ticket-facts.js';

/** What mediation tells: decisions, answers, outcomes and withdrawals. */
export function evolveHandlingFacts(facts: TicketFacts, event: FactEvent): TicketFacts {
  const { revision } = event;
  switch (event.type) {
    case 'ComplaintAccepted': {
      const { decidedOn, toldOn } = event.data;
      return {
        ...facts,
        initialCheck: facts.initialCheck ?? { outcome: 'accepted', decidedOn, toldOn, revision },
        accepted: facts.accepted ?? { decidedOn, revision },
      };
    }
    case 'ComplaintRefused': {
      const { decidedOn, toldOn } = event.data;
      return { ...facts, initialCheck: facts.initialCheck ?? { outcome: 'refused', decidedOn, toldOn, revision } };
    }
    case 'ComplaintReferredToOdr': {
      const { unit, referredOn } = event.data;
      return { ...facts, odr: [...facts.odr, { unit, referredOn, answer: null, revision }] };
    }
    case 'OdrUnitAnswered': {
      const { answeredOn, outcome } = event.data;
      const answer = { answeredOn, outcome, revision };
      const answered = { ...facts, odr: replaceLast(facts.odr, (referral) => ({ ...referral, answer })) };
      return outcome === 'settled' ? mediated(answered, outcome, answeredOn, revision) : answered;
    }
    case 'MediationSettled':
      return mediated(facts, 'settled', event.data.settledOn, revision);
    case 'MediationTerminated':
      return mediated(facts, 'terminated', event.data.decidedOn, revision);
    case 'ComplaintWithdrawn':
      return {
        ...facts,
        withdrawals: [...facts.withdrawals, { on: event.data.withdrawnOn, reopened: null, revision }],
      };
    case 'VerificationExtended': {
      const { approvedOn, workingDays } = event.data;
      return { ...facts, extension: facts.extension ?? { approvedOn, workingDays, revision } };
    }
    case 'LimitPaused':
    case 'LimitResumed':
      return { ...facts, clockMoves: [...facts.clockMoves, { limit: event.data.limit, revision }] };
    case 'NewFactsJoined':
      return { ...facts, clockMoves: [...facts.clockMoves, { limit: 'verification', revision }] };
    case 'ReportFiled':
      return verified(facts, 'filed', event.data.decidedOn, revision);
    case 'ReportNotFiled':
      return verified(facts, 'not-filed', event.data.decidedOn, revision);
    case 'ConsultationAnswered':
      return { ...facts, answered: facts.answered ?? { on: event.data.answeredOn, revision } };
    default:
      return facts;
  }
}

function mediated(
  facts: TicketFacts,
  outcome: 'settled' | 'terminated',
  decidedOn: LocalDate,
  revision: number,
): TicketFacts {
  return { ...facts, mediation: { outcome, decidedOn, revision } };
}

function verified(
  facts: TicketFacts,
  outcome: 'filed' | 'not-filed',
  decidedOn: LocalDate,
  revision: number,
): TicketFacts {
  return { ...facts, verification: facts.verification ?? { outcome, decidedOn, revision } };
}

import type { LocalDate } from '@redress/kernel';
import type { DecidingStage, Outcome, TicketEvent, TicketKind, TicketRegistered } from '../src/index.js';
import { leader } from './people.js';
import { by, type Past } from './scenario.js';

/** A complaint received on Wednesday, 2026-05-06. */
export function registered(over: Partial<TicketRegistered['data']> = {}): TicketEvent {
  return {
    type: 'TicketRegistered',
    data: {
      kind: 'complaint',
      channel: 'phone',
      number: '20260506-482159374',
      source: null,
      receivedOn: '2026-05-06',
      area: null,
      person: 'person-1',
      anonymous: false,
      respondent: null,
      calendar: null,
      ...over,
    },
  };
}

export const classified: TicketEvent = {
  type: 'TicketClassified',
  data: { category: 'food', complex: false, by: 'rules', rule: 'word-in-title' },
};
export const assigned = (department: string): TicketEvent => ({
  type: 'TicketAssigned',
  data: { department, by: 'rules', rule: 'food' },
});
export const returned: TicketEvent = {
  type: 'TicketReturned',
  data: { department: 'market-east', reason: 'not-our-duty' },
};
export const arbitrated = (outcome: 'upheld' | 'rejected'): TicketEvent => ({
  type: 'ReturnArbitrated',
  data: { outcome },
});
export const reassigned: TicketEvent = { type: 'TicketReassigned', data: { from: 'market-east', to: 'market-west' } };
export const signedFor = (department: string): TicketEvent => ({ type: 'TicketSignedFor', data: { department } });

export const transferred: TicketEvent = {
  type: 'TicketTransferred',
  data: { from: 'market-east', to: 'market-west', ground: 'other-area' },
};
export const kindChanged = (from: TicketKind, to: TicketKind): TicketEvent => ({
  type: 'KindChanged',
  data: { from, to, reason: 'content-examined' },
});
export const citizenAsked: TicketEvent = { type: 'CitizenAsked', data: { until: '2026-05-11' } };
export const waitEnded = (outcome: 'added' | 'silent'): TicketEvent => ({
  type: 'WaitForCitizenEnded',
  data: { outcome },
});
export const answeredAtOnce: TicketEvent = { type: 'AnsweredAtOnce', data: {} };
export const disputed: TicketEvent = { type: 'JurisdictionDisputed', data: { disputedOn: '2026-05-08' } };
export const transferredOut: TicketEvent = {
  type: 'JurisdictionSettled',
  data: { settledOn: '2026-05-12', outcome: 'another-authority', toldBy: 'letter' },
};
export const archived: TicketEvent = { type: 'TicketArchived', data: {} };

export const acceptedOn = (day: LocalDate): TicketEvent => ({
  type: 'ComplaintAccepted',
  data: { decidedOn: day, toldOn: day, toldBy: 'phone' },
});
export const accepted = acceptedOn('2026-05-08');
export const refusedOn = (day: LocalDate): TicketEvent => ({
  type: 'ComplaintRefused',
  data: { ground: 'over-three-years', decidedOn: day, toldOn: day, toldBy: 'phone', otherRoutes: [] },
});
export const refused = refusedOn('2026-05-08');
export const referred: TicketEvent = {
  type: 'ComplaintReferredToOdr',
  data: { unit: 'ODR-7', referredOn: '2026-05-11' },
};
export const odrAnswered = (outcome: 'settled' | 'not-settled'): TicketEvent => ({
  type: 'OdrUnitAnswered',
  data: { unit: 'ODR-7', answeredOn: '2026-05-12', outcome },
});
export const odrRecalled: TicketEvent = { type: 'OdrReferralRecalled', data: { unit: 'ODR-7' } };
export const odrExpired: TicketEvent = {
  type: 'OdrReferralExpired',
  data: { unit: 'ODR-7', expiredOn: '2026-05-26' },
};
export const opened: TicketEvent = { type: 'MediationOpened', data: { openedOn: '2026-05-11' } };
export const settled: TicketEvent = { type: 'MediationSettled', data: { settledOn: '2026-05-15', amount: 19900 } };
export const terminated: TicketEvent = {
  type: 'MediationTerminated',
  data: { ground: 'absent-or-refuses', decidedOn: '2026-05-15' },
};
export const told: TicketEvent = { type: 'PartiesTold', data: { toldOn: '2026-05-18', toldBy: 'phone' } };
export const withdrawn: TicketEvent = { type: 'ComplaintWithdrawn', data: { withdrawnOn: '2026-05-13' } };
export const leadFound: TicketEvent = { type: 'LeadFound', data: { discoveredOn: '2026-05-13' } };

export const filedOn = (day: LocalDate, noticeOwed = false): TicketEvent => ({
  type: 'ReportFiled',
  data: { decidedOn: day, caseNumber: '开市监立〔2026〕1号', noticeOwed },
});
export const filed = filedOn('2026-05-20');
export const answered: TicketEvent = { type: 'ConsultationAnswered', data: { answeredOn: '2026-05-08' } };

export const signOffRequested: TicketEvent = { type: 'SignOffRequested', data: {} };
export const sentBack: Past = by(leader('market-east'), { type: 'TicketSentBack', data: { findings: ['content'] } });
export const takenBack = (outcome: Outcome, backTo: DecidingStage): TicketEvent => ({
  type: 'DecisionTakenBack',
  data: { outcome, backTo },
});
export const signedOff: Past = by(leader('market-east'), {
  type: 'TicketSignedOff',
  data: { department: 'market-east' },
});
export const followedUp: TicketEvent = {
  type: 'TicketFollowedUp',
  data: { on: '2026-05-22', reached: true, resolved: true, satisfaction: 'satisfied' },
};
export const reopened: TicketEvent = { type: 'TicketReopened', data: { reason: 'unresolved' } };

export const urgent: TicketEvent = { type: 'UrgencyRaised', data: { to: 'urgent', reason: 'time-runs-out' } };
export const voided: TicketEvent = { type: 'RegistrationVoided', data: { reason: 'trial-entry' } };

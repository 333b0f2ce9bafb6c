import { foldEvents, type LocalDate } from '@redress/kernel';
import { SHIPPED_RULEBOOK, type IndicatorCode, type LimitCode, type RaisedUrgency } from '@redress/rulebook';
import type { DecidingStage, Outcome, Satisfaction, TicketEvent, TicketKind } from '@redress/ticket';
import type { FactEvent } from '../src/facts/fact-event.js';
import { factsFold } from '../src/facts/facts-fold.js';
import type { RoundFacts } from '../src/facts/round-facts.js';
import type { TicketFacts } from '../src/facts/ticket-facts.js';
import type { AssessedItem } from '../src/indicators/assessed-item.js';
import { itemsOf } from '../src/indicators/items-of.js';

/** A ticket event and its day, before it has a place in a stream. */
export type Happening = TicketEvent & { readonly occurredOn: LocalDate };

/** The Shanghai day on which everything happens whose day no indicator reads. */
const SOME_DAY = '2026-05-06';

const happening = (event: TicketEvent, occurredOn: LocalDate = SOME_DAY): Happening => ({ ...event, occurredOn });

export const received = (kind: TicketKind, receivedOn: LocalDate) =>
  happening({
    type: 'TicketRegistered',
    data: {
      kind,
      channel: 'phone',
      number: '20260506-482159374',
      source: null,
      receivedOn,
      area: null,
      person: 'somebody',
      anonymous: true,
      respondent: null,
      calendar: null,
    },
  });
export const classified = (complex: boolean) =>
  happening({ type: 'TicketClassified', data: { category: 'food', complex, by: 'rules', rule: null } });
export const assigned = (department: string, on?: LocalDate) =>
  happening({ type: 'TicketAssigned', data: { department, by: 'rules', rule: null } }, on);
export const reassigned = (from: string, to: string, on?: LocalDate) =>
  happening({ type: 'TicketReassigned', data: { from, to } }, on);
export const signedFor = (department: string, on?: LocalDate) =>
  happening({ type: 'TicketSignedFor', data: { department } }, on);
export const returned = (department: string, on?: LocalDate) =>
  happening({ type: 'TicketReturned', data: { department, reason: 'not-our-duty' } }, on);
export const arbitrated = (outcome: 'upheld' | 'rejected', on?: LocalDate) =>
  happening({ type: 'ReturnArbitrated', data: { outcome } }, on);
export const transferred = (from: string, to: string, on?: LocalDate) =>
  happening({ type: 'TicketTransferred', data: { from, to, ground: 'other-area' } }, on);
export const accountabilityMoved = (from: string, to: string, on?: LocalDate) =>
  happening({ type: 'AccountabilityMoved', data: { from, to, reason: 'misassigned' } }, on);
export const kindChanged = (from: TicketKind, to: TicketKind, on?: LocalDate) =>
  happening({ type: 'KindChanged', data: { from, to, reason: 'content-examined' } }, on);
export const answeredAtOnce = (on?: LocalDate) => happening({ type: 'AnsweredAtOnce', data: {} }, on);
export const citizenAsked = (until: LocalDate, on?: LocalDate) =>
  happening({ type: 'CitizenAsked', data: { until } }, on);
export const waitEnded = (on?: LocalDate) => happening({ type: 'WaitForCitizenEnded', data: { outcome: 'added' } }, on);
export const disputed = (disputedOn: LocalDate) =>
  happening({ type: 'JurisdictionDisputed', data: { disputedOn } }, disputedOn);
export const transferredOut = (settledOn: LocalDate) =>
  happening({ type: 'JurisdictionSettled', data: { settledOn, outcome: 'another-authority', toldBy: 'phone' } });
export const accepted = (decidedOn: LocalDate, toldOn = decidedOn) =>
  happening({ type: 'ComplaintAccepted', data: { decidedOn, toldOn, toldBy: 'phone' } });
export const refused = (decidedOn: LocalDate, toldOn = decidedOn) =>
  happening({ type: 'ComplaintRefused', data: { ground: 'g', decidedOn, toldOn, toldBy: 'phone', otherRoutes: [] } });
export const referred = (referredOn: LocalDate) =>
  happening({ type: 'ComplaintReferredToOdr', data: { unit: 'odr-1', referredOn } });
export const odrAnswered = (answeredOn: LocalDate, outcome: 'settled' | 'not-settled') =>
  happening({ type: 'OdrUnitAnswered', data: { unit: 'odr-1', answeredOn, outcome } });
export const odrRecalled = (on: LocalDate) => happening({ type: 'OdrReferralRecalled', data: { unit: 'odr-1' } }, on);
export const odrExpired = (expiredOn: LocalDate) =>
  happening({ type: 'OdrReferralExpired', data: { unit: 'odr-1', expiredOn } });
export const settled = (settledOn: LocalDate) =>
  happening({ type: 'MediationSettled', data: { settledOn, amount: null } });
export const terminated = (decidedOn: LocalDate, ground = 'g') =>
  happening({ type: 'MediationTerminated', data: { ground, decidedOn } });
export const withdrawn = (withdrawnOn: LocalDate) => happening({ type: 'ComplaintWithdrawn', data: { withdrawnOn } });
export const extended = (approvedOn: LocalDate) =>
  happening({ type: 'VerificationExtended', data: { approvedOn, workingDays: 15 } });
export const joined = (receivedOn: LocalDate) =>
  happening({ type: 'NewFactsJoined', data: { receivedOn, from: null } });
export const paused = (limit: LimitCode, on: LocalDate) =>
  happening({ type: 'LimitPaused', data: { limit, reason: 'testing', on, until: null, document: null } });
export const resumed = (limit: LimitCode, on: LocalDate) => happening({ type: 'LimitResumed', data: { limit, on } });
export const filed = (decidedOn: LocalDate) =>
  happening({ type: 'ReportFiled', data: { decidedOn, caseNumber: 'c', noticeOwed: false } });
export const notFiled = (decidedOn: LocalDate) =>
  happening({ type: 'ReportNotFiled', data: { decidedOn, reason: 'r', noticeOwed: false } });
export const answered = (answeredOn: LocalDate) => happening({ type: 'ConsultationAnswered', data: { answeredOn } });
export const told = (toldOn: LocalDate) => happening({ type: 'PartiesTold', data: { toldOn, toldBy: 'phone' } });
export const signOffRequested = (on?: LocalDate) => happening({ type: 'SignOffRequested', data: {} }, on);
export const sentBack = (on?: LocalDate) => happening({ type: 'TicketSentBack', data: { findings: ['form'] } }, on);
export const takenBack = (outcome: Outcome, backTo: DecidingStage, on?: LocalDate) =>
  happening({ type: 'DecisionTakenBack', data: { outcome, backTo } }, on);
/** The signature, which concludes the round. */
export const concluded = (on: LocalDate) => happening({ type: 'TicketSignedOff', data: { department: 'east' } }, on);
export const reopened = (on: LocalDate) => happening({ type: 'TicketReopened', data: { reason: 'unresolved' } }, on);
export const followedUp = (on: LocalDate, satisfaction: Satisfaction | null, resolved: boolean | null = null) =>
  happening({ type: 'TicketFollowedUp', data: { on, reached: true, resolved, satisfaction } });
export const notReached = (on: LocalDate) =>
  happening({ type: 'TicketFollowedUp', data: { on, reached: false, resolved: null, satisfaction: null } });
export const followUpCorrected = (followUp: number, satisfaction: Satisfaction | null, resolved: boolean | null) =>
  happening({
    type: 'FollowUpCorrected',
    data: { followUp, reason: 'misheard', reached: true, resolved, satisfaction },
  });
export const raised = (to: RaisedUrgency, on: LocalDate) =>
  happening({ type: 'UrgencyRaised', data: { to, reason: 'harm-to-people' } }, on);
export const urged = (on: LocalDate) => happening({ type: 'CitizenUrged', data: {} }, on);
export const voided = (on: LocalDate) =>
  happening({ type: 'RegistrationVoided', data: { reason: 'registered-twice' } }, on);
export const receiptCorrected = (receivedOn: LocalDate) =>
  happening({
    type: 'RegistrationCorrected',
    data: {
      ...{ channel: 'phone', receivedOn, area: null, person: 'somebody', anonymous: true, respondent: null },
      ...{ reason: 'mistyped', fields: ['receivedOn'] },
    },
  });

export const archived = (on?: LocalDate) => happening({ type: 'TicketArchived', data: {} }, on);
export const recalculated = (calendar: string | null, ruleSet: string | null = null) =>
  happening({ type: 'DueDaysRecalculated', data: { cause: 'c', calendar, ruleSet, limits: [] } });

/** The events as a ticket's stream holds them. */
export function recordedOf(happenings: readonly Happening[]): readonly FactEvent[] {
  return happenings.map(({ occurredOn, ...event }, revision): FactEvent => {
    const occurredAt = `${occurredOn}T02:00:00.000Z`;
    return { ...event, stream: 'ticket-1', revision, occurredAt };
  });
}

/** The facts after a ticket's events. */
export function factsOf(...happenings: readonly Happening[]): TicketFacts | null {
  return foldEvents(factsFold, recordedOf(happenings));
}

/** The facts of its rounds, first to last. */
export function roundsOf(...happenings: readonly Happening[]): readonly RoundFacts[] {
  return factsOf(...happenings)?.rounds ?? [];
}

/** The items of one indicator after a ticket's events, by the calendar that ships. */
export function itemsFor(indicator: IndicatorCode, ...happenings: readonly Happening[]): readonly AssessedItem[] {
  return itemsOf(factsOf(...happenings), SHIPPED_RULEBOOK).filter((item) => item.indicator === indicator);
}

import type { Event } from '@redress/kernel';
import { TICKET_ACTS } from '../../src/index.js';
import type { Words } from './words.js';

/** What has to be done about a ticket before its usual way is the right one again. */
export interface Debts {
  /** Why it was returned, if no other department can help with that; null once something was done about it. */
  readonly returnedFor: string | null;
  /** Another authority is competent. To conclude it here is no end. */
  readonly elsewhere: boolean;
  /** The leader objected, and nothing was corrected yet. */
  readonly objection: boolean;
}

export const NO_DEBTS: Debts = { returnedFor: null, elsewhere: false, objection: false };

/** Reasons of a return that another department can help with. */
const FOR_ANOTHER_DEPARTMENT = ['not-our-duty', 'other'];

/** Events that settle no debt: those of the usual way, and those of what runs beside it. */
const PASSING: readonly string[] = [
  ...['TicketClassified', 'TicketAssigned', 'TicketReassigned', 'TicketSignedFor'],
  ...['SignOffRequested', 'DueDaysRecalculated', 'LateClaimAllowed', 'JurisdictionDisputed', 'JurisdictionSettled'],
  ...['LimitPaused', 'LimitResumed', 'LeadFound', 'LeadVerified', 'LeadVerificationExtended', 'VerificationExtended'],
  ...['CaseDecided', 'CaseDecisionExtended', 'SupervisoryCheckRecorded', 'ReporterTold', 'AccountabilityMoved'],
  ...['TicketTransferred', 'OdrReferralExpired', 'OdrReferralRecalled'],
];

/** What the citizen is asked, and that it is of another kind, does nothing about some of the reasons. */
const DOES_NOT_HELP: Readonly<Record<string, readonly string[]>> = {
  duplicate: ['CitizenAsked', 'WaitForCitizenEnded', 'KindChanged'],
  withdrawn: ['CitizenAsked', 'WaitForCitizenEnded', 'KindChanged'],
  'wrong-kind': ['CitizenAsked', 'WaitForCitizenEnded'],
  'known-answer': ['CitizenAsked', 'WaitForCitizenEnded'],
};

/** What is owed after an event. One that is not listed here settles a return and an objection. */
export function after(debts: Debts, { type, data }: Event): Debts {
  const { reason, outcome } = data as { readonly reason?: string; readonly outcome?: string };
  switch (type) {
    case 'TicketReturned':
      return { ...debts, returnedFor: FOR_ANOTHER_DEPARTMENT.includes(reason!) ? null : reason! };
    case 'JurisdictionSettled':
      return { ...debts, elsewhere: outcome === 'another-authority' };
    case 'TicketSentBack':
      return { ...debts, objection: true };
    case 'ReturnArbitrated':
      return outcome === 'rejected' ? { ...debts, returnedFor: null } : debts;
    default:
      return settles(type, debts) ? { ...debts, returnedFor: null, objection: false } : debts;
  }
}

function settles(type: string, { returnedFor }: Debts): boolean {
  return !PASSING.includes(type) && !(returnedFor !== null && DOES_NOT_HELP[returnedFor]?.includes(type));
}

/** Acts of people outside, for whom nobody can wait for ever: the ODR unit, the citizen. */
const OF_OTHERS = ['answer-as-odr-unit', 'withdraw-complaint', 'verify-identity', 'join-new-facts'];

/** Acts that presume that a ticket is ours: the department's own, and another dispute about it. */
const OF_OUR_TICKETS: readonly string[] = [
  ...TICKET_ACTS.mediation.map(({ name }) => name),
  ...['dispute-jurisdiction', 'settle-jurisdiction'],
];

/** Whether it is right to do this with such debts, and in the hands of those who have the ticket. Nobody returns it for nothing. */
export function isRight({ act, input }: Words, { returnedFor, elsewhere, objection }: Debts): boolean {
  if (act === 'return-ticket') return false;
  if (returnedFor === 'withdrawn' && act === 'withdraw-complaint') return true;
  if (OF_OTHERS.includes(act) || saysWhatIsNotSo(input)) return false;
  if (act === 'change-kind') return returnedFor === 'wrong-kind' || returnedFor === 'known-answer';
  if (elsewhere && OF_OUR_TICKETS.includes(act)) return false;
  if (objection && act === 'request-sign-off') return false;
  if (returnedFor === null) return true;
  return act !== 'assign-ticket' && (act !== 'arbitrate-return' || staysWithTheHotline(input));
}

/** That the citizen added something, or that another authority is competent: it is so or not, and nobody can choose it. */
function saysWhatIsNotSo(input: object): boolean {
  const { added = null, authority = null } = input as {
    readonly added?: string | null;
    readonly authority?: object | null;
  };
  return added !== null || authority !== null;
}

/** The return is found right, and the ticket goes to no other department yet. */
function staysWithTheHotline(input: object): boolean {
  const { outcome, reassignTo } = input as { readonly outcome: string; readonly reassignTo: string | null };
  return outcome === 'upheld' && reassignTo === null;
}

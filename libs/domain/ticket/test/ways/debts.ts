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
  ...['TicketClassified', 'TicketAssigned', 'TicketReassigned', 'TicketSignedFor', 'ReturnArbitrated'],
  ...['SignOffRequested', 'DueDaysRecalculated', 'LateClaimAllowed', 'JurisdictionDisputed', 'JurisdictionSettled'],
  ...['LimitPaused', 'LimitResumed', 'LeadFound', 'LeadVerified', 'LeadVerificationExtended', 'VerificationExtended'],
  ...['CaseDecided', 'CaseDecisionExtended', 'SupervisoryCheckRecorded', 'ReporterTold'],
];

/** What is owed after an event. Any event that is not listed here settles a return and an objection. */
export function after(debts: Debts, { type, data }: Event): Debts {
  const { reason, outcome } = data as { readonly reason?: string; readonly outcome?: string };
  switch (type) {
    case 'TicketReturned':
      return { ...debts, returnedFor: FOR_ANOTHER_DEPARTMENT.includes(reason!) ? null : reason! };
    case 'JurisdictionSettled':
      return { ...debts, elsewhere: outcome === 'another-authority' };
    case 'TicketSentBack':
      return { ...debts, objection: true };
    default:
      return PASSING.includes(type) ? debts : { ...debts, returnedFor: null, objection: false };
  }
}

/** Acts of people outside, for whom nobody can wait for ever: the ODR unit, the citizen. */
const OF_OTHERS = ['answer-as-odr-unit', 'withdraw-complaint', 'verify-identity', 'join-new-facts'];

/** Acts that presume that a ticket is ours: the department's own, and another dispute about it. */
const OF_OUR_TICKETS: readonly string[] = [
  ...TICKET_ACTS.mediation.map(({ name }) => name),
  ...['dispute-jurisdiction', 'settle-jurisdiction'],
];

/** Whether it is right to do this with such debts, and in the hands of those who have the ticket. */
export function isRight({ act, input }: Words, { returnedFor, elsewhere, objection }: Debts): boolean {
  if (OF_OTHERS.includes(act)) return false;
  if (elsewhere && OF_OUR_TICKETS.includes(act)) return false;
  if (objection && act === 'request-sign-off') return false;
  if (returnedFor === null) return true;
  return act !== 'assign-ticket' && (act !== 'arbitrate-return' || staysWithTheHotline(input));
}

/** The return is found right, and the ticket goes to no other department yet. */
function staysWithTheHotline(input: object): boolean {
  const { outcome, reassignTo } = input as { readonly outcome: string; readonly reassignTo: string | null };
  return outcome === 'upheld' && reassignTo === null;
}

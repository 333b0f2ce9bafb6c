import type { Event } from '@redress/kernel';
import type { Words } from './words.js';

/** What has to be done about a ticket before its usual way is the right one again. */
export interface Debts {
  /** Why it was returned, if no other department can help with that; null once something was done about it. */
  readonly returnedFor: string | null;
  /** The leader objected, and nothing was corrected yet. */
  readonly objection: boolean;
}

export const NO_DEBTS: Debts = { returnedFor: null, objection: false };

/**
 * For each reason of a return with which no other department can help, the events that do something about it; beside these, an end
 * of the ticket does. A duplicate is not among them: each complainant keeps a clock and a follow-up, so another department handles it.
 */
const HELPED_BY: Readonly<Record<string, readonly string[]>> = {
  'missing-element': ['CitizenAsked', 'KindChanged'],
  unclear: ['CitizenAsked', 'KindChanged'],
  'address-unclear': ['CitizenAsked', 'KindChanged'],
  'wrong-kind': ['KindChanged'],
  'known-answer': [],
  withdrawn: [],
};

/** What a department does about the leader's objection. */
const CORRECTIONS = ['DecisionTakenBack', 'PartiesTold', 'ReporterTold'];

/** What is owed after an event. */
export function after(debts: Debts, { type, data }: Event): Debts {
  const { reason, outcome } = data as { readonly reason?: string; readonly outcome?: string };
  const { returnedFor, objection } = debts;
  switch (type) {
    case 'TicketReturned':
      return { ...debts, returnedFor: HELPED_BY[reason!] === undefined ? null : reason! };
    // A department took it as it is.
    case 'TicketSignedFor':
      return { ...debts, returnedFor: null };
    case 'ReturnArbitrated':
      return outcome === 'rejected' ? { ...debts, returnedFor: null } : debts;
    // The leader withdrew the objection.
    case 'TicketSignedOff':
      return { ...debts, objection: false };
    case 'TicketSentBack':
      return { ...debts, objection: true };
    default:
      return {
        returnedFor: returnedFor !== null && HELPED_BY[returnedFor]!.includes(type) ? null : returnedFor,
        objection: objection && !CORRECTIONS.includes(type),
      };
  }
}

/** Acts of people outside, for whom nobody can wait for ever: the ODR unit, the citizen. */
const OF_OTHERS = [
  'answer-as-odr-unit',
  'withdraw-complaint',
  'verify-identity',
  'join-new-facts',
  'record-citizen-urge',
];

/** Acts that a right-minded person has no reason for: a department that has the ticket keeps it, and it was registered rightly. */
const FOR_NOTHING = ['return-ticket', 'void-ticket', 'correct-registration', 'correct-receipt'];

/** Whether it is right to do this with such debts, and in the hands of those who have the ticket. */
export function isRight({ act, input }: Words, { returnedFor, objection }: Debts): boolean {
  if (FOR_NOTHING.includes(act)) return false;
  if (returnedFor === 'withdrawn' && act === 'withdraw-complaint') return true;
  if (OF_OTHERS.includes(act) || saysWhatIsNotSo(input)) return false;
  if (act === 'change-kind') return returnedFor === 'wrong-kind' || returnedFor === 'known-answer';
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

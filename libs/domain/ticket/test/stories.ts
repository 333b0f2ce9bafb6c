import type { TicketRegistered } from '../src/index.js';
import {
  accepted,
  answered,
  assigned,
  classified,
  filed,
  followedUp,
  opened,
  referred,
  registered,
  returned,
  sentBack,
  settled,
  signedFor,
  signedOff,
  signOffRequested,
  told,
} from './events.js';
import type { Past } from './scenario.js';

/** A ticket that the market supervision of the east has signed for. */
export function signed(over: Partial<TicketRegistered['data']> = {}): readonly Past[] {
  return [registered(over), classified, assigned('market-east'), signedFor('market-east')];
}

/** A ticket on each stage of its way. */
export const waitingForSignature = [registered(), classified, assigned('market-east')] as const;
export const sentBackByDepartment = [...waitingForSignature, returned] as const;

export const complaint = signed();
export const acceptedComplaint = [...complaint, accepted];
export const withOdrUnit = [...acceptedComplaint, referred];
export const mediating = [...acceptedComplaint, opened];
export const decided = [...mediating, settled];
export const finishedComplaint = [...decided, told];

export const report = signed({ kind: 'report' });
export const finishedReport = [...report, filed];

export const consultation = signed({ kind: 'consultation' });
export const finishedConsultation = [...consultation, answered];

export const waitingForSignOff = [...finishedComplaint, signOffRequested];
export const concluded = [...waitingForSignOff, signedOff];
export const followedUpTicket = [...concluded, followedUp];

/** A handled ticket that the leader sent back to be handled better. */
export const sendBack = (...handled: readonly Past[]): readonly Past[] => [...handled, signOffRequested, sentBack];

/** A handled ticket, concluded. */
export const conclude = (...handled: readonly Past[]): readonly Past[] => [...handled, signOffRequested, signedOff];

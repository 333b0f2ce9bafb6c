import type { RequestKind } from './kind.js';

/** What a granted request does: one of these acts, on a thing of this aggregate. */
export interface CarriedOut {
  readonly aggregate: string;
  readonly acts: readonly string[];
}

/**
 * The acts that a request of each kind may carry out. Who may approve an area would otherwise publish a rule set by a request
 * that calls itself an area. A kind whose act is not built yet is absent, and cannot be asked for.
 */
export const CARRIED_OUT: Readonly<Partial<Record<RequestKind, CarriedOut>>> = {
  extension: {
    aggregate: 'ticket',
    acts: ['extend-verification', 'extend-lead-verification', 'extend-case-decision'],
  },
  'late-claim': { aggregate: 'ticket', acts: ['allow-late-claim'] },
  voiding: { aggregate: 'ticket', acts: ['void-ticket'] },
  receipt: { aggregate: 'ticket', acts: ['correct-receipt'] },
  pause: { aggregate: 'ticket', acts: ['pause-limit'] },
  transfer: { aggregate: 'ticket', acts: ['transfer-ticket'] },
  'rule-set': { aggregate: 'rulebook', acts: ['publish-rule-set'] },
  'calendar-year': { aggregate: 'rulebook', acts: ['publish-calendar-year'] },
  office: {
    aggregate: 'offices',
    acts: ['register-office', 'rename-office', 'move-office', 'close-office', 'set-case-prefixes'],
  },
  area: { aggregate: 'offices', acts: ['register-area', 'rename-area', 'close-area'] },
  responsibility: { aggregate: 'offices', acts: ['set-responsibilities'] },
  'odr-unit': { aggregate: 'offices', acts: ['register-odr-unit', 'close-odr-unit'] },
  person: { aggregate: 'staff', acts: ['add-staff', 'correct-staff', 'let-staff-go'] },
  account: {
    aggregate: 'account',
    acts: ['open-account', 'invite-to-account', 'disable-account', 'enable-account'],
  },
  post: { aggregate: 'account', acts: ['give-post', 'end-post', 'name-deputy', 'end-deputy'] },
  erasure: { aggregate: 'person', acts: ['erase-person'] },
};
